package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the person whom a line means: by e-mail, else by the exact name; somebody new when nobody is known so. */
final class People {

    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> byEmail = new HashMap<>();
    private final Findings findings;

    People(List<Person> known, Findings findings) {
        this.findings = findings;
        known.forEach(this::enter);
    }

    /** @param holder who holds that post in that charge from that day already; null: nobody of the register */
    Optional<Person> find(Line line, @Nullable Person holder) {
        var name = line.text(Column.PERSON);
        var email = line.text(Column.EMAIL);
        var found = holder != null && isMeant(holder, name, email) ? Optional.of(holder) : look(line, name, email);
        found.ifPresent(person -> say(person, line, name, email));
        return found;
    }

    /** The one who holds it already, their name or their e-mail written anew. */
    private boolean isMeant(Person holder, String name, String email) {
        var sameMail = holder.email().equalsIgnoreCase(email);
        if (holder.name().equals(name)) {
            return email.isEmpty() || sameMail || mailed(email).isEmpty();
        }
        return sameMail && !email.isEmpty() && mailed(email).size() == 1;
    }

    private Optional<Person> look(Line line, String name, String email) {
        var mailed = mailed(email);
        var same = mailed.stream().filter(person -> person.name().equals(name)).toList();
        if (!mailed.isEmpty() && same.isEmpty()) {
            findings.cell(line, Column.EMAIL, Reason.OTHER_PERSON, mailed.get(0).name());
            return Optional.empty();
        }
        var candidates = mailed.isEmpty() ? named(name, email) : same;
        if (candidates.size() > 1) {
            findings.cell(line, Column.PERSON, Reason.SEVERAL_PEOPLE, candidates.size());
            return Optional.empty();
        }
        return Optional.of(candidates.isEmpty() ? enter(new Person(null, name, "", email)) : candidates.get(0));
    }

    private List<Person> named(String name, String email) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(person -> email.isEmpty() || person.email().isEmpty())
                .toList();
    }

    private List<Person> mailed(String email) {
        return email.isEmpty() ? List.of() : byEmail.getOrDefault(email.toLowerCase(Locale.ROOT), List.of());
    }

    private void say(Person person, Line line, String name, String email) {
        person.rename(name);
        if (!email.isEmpty() && mailed(email).isEmpty()) {
            byEmail.computeIfAbsent(email.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(person);
        }
        person.reach(email);
        var other = person.nameInEnglish(line.text(Column.PERSON_EN), line);
        if (other != null) {
            findings.cell(line, Column.PERSON_EN, Reason.PERSON_TWICE, other.text(Column.PERSON_EN), other.number());
        }
    }

    private Person enter(Person person) {
        byName.computeIfAbsent(person.name(), key -> new ArrayList<>()).add(person);
        if (!person.email().isEmpty()) {
            byEmail.computeIfAbsent(person.email().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(person);
        }
        return person;
    }

    /** Those whom the register has to enter or to change. */
    List<Person> toWrite() {
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(person -> person.id() == null || person.changed())
                .collect(Collectors.toList());
    }
}
