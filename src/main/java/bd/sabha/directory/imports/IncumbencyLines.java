package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the lines of incumbencies: who holds which post, from when, and that no two hold one regularly at a time. */
final class IncumbencyLines {

    private final CodedRows offices;
    private final CodedRows posts;
    private final KnownRegister register;
    private final People people;
    private final LineValues values;
    private final Findings findings;
    private final Map<List<Object>, Line> seen = new HashMap<>();

    IncumbencyLines(
            CodedRows offices,
            CodedRows posts,
            KnownRegister register,
            People people,
            LineValues values,
            Findings findings) {
        this.offices = offices;
        this.posts = posts;
        this.register = register;
        this.people = people;
        this.values = values;
        this.findings = findings;
    }

    List<Change> check(List<Line> lines) {
        var changes = new ArrayList<Change>();
        lines.forEach(line -> check(line).ifPresent(changes::add));
        new Overlaps(register, posts, findings).check(changes);
        return changes;
    }

    private Optional<Change> check(Line line) {
        var post = line.text(Column.POST);
        var said = register.incumbencies(post).stream()
                .filter(row -> row.get(Column.PERSON).equals(line.text(Column.PERSON)))
                .findFirst();
        var written = values.over(Optional.empty(), said, line);
        if (!post.isEmpty() && !posts.has(post)) {
            findings.cell(line, Column.POST, Reason.NO_POST);
        }
        var from = written.getOrDefault(Column.FROM, "");
        var to = written.getOrDefault(Column.TO, "");
        if (!to.isEmpty() && to.compareTo(from) < 0) {
            findings.cell(line, Column.TO, Reason.ENDS_BEFORE, line.text(Column.FROM));
        }
        if (from.isEmpty() || line.text(Column.PERSON).isEmpty()) {
            return Optional.empty();
        }
        var same = register.incumbencies(post).stream()
                .filter(row -> row.get(Column.FROM).equals(from)
                        && row.get(Column.CHARGE).equals(written.get(Column.CHARGE)))
                .toList();
        var holder = holder(line, same);
        return people.find(line, holder.map(Row::person).orElse(null))
                .map(person -> change(line, written, same, person));
    }

    private static Optional<Row> holder(Line line, List<Row> same) {
        return same.stream()
                .filter(row -> row.get(Column.PERSON).equals(line.text(Column.PERSON)))
                .findFirst()
                .or(() -> same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty());
    }

    private Change change(Line line, Map<Column, String> written, List<Row> same, Person person) {
        var key = List.of(line.text(Column.POST), person, written.get(Column.CHARGE), written.get(Column.FROM));
        var twice = seen.putIfAbsent(key, line);
        if (twice != null) {
            findings.cell(line, Column.PERSON, Reason.INCUMBENCY_TWICE, twice.number(), twice.source());
        }
        var known = same.stream().filter(row -> row.person() == person).findFirst();
        written.put(Column.PERSON_EN, englishOf(line, person, known));
        written.put(Column.EMAIL, person.email());
        if (line.cell(Column.TO) == null) {
            written.put(Column.TO, known.map(row -> row.get(Column.TO)).orElse(""));
        }
        var row = new Row(Table.INCUMBENCIES, known.map(Row::id).orElse(null), written, person);
        var post = posts.after().get(line.text(Column.POST));
        var office = post == null ? "" : ", " + offices.title(post.get(Column.OFFICE));
        var title = person.name() + " \u2013 " + posts.title(line.text(Column.POST)) + office;
        return Change.of(line, known, row, title);
    }

    private static String englishOf(Line line, Person person, Optional<Row> known) {
        return line.text(Column.PERSON_EN).isEmpty()
                ? known.map(row -> row.get(Column.PERSON_EN)).orElse(person.nameEn())
                : line.text(Column.PERSON_EN);
    }
}
