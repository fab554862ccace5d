package bd.sabha.reading.section;

import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.field.Persons;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who signs: of the lines of a signature without stamps, numbers to call and the word for a signature. */
final class Signature {

    private static final Pattern NUMBERS = Pattern.compile("[\\s\\p{P}+]*+(?:\\p{Nd}[\\s\\p{P}+]*+){5,20}+");
    private static final Pattern ADDRESS = Pattern.compile("\\S{1,64}+\\s?+@.{0,100}+|.{0,80}?\\S@\\S.{0,100}+");

    private Signature() {}

    static @Nullable Person person(List<Excerpt> lines) {
        var kept = lines.stream()
                .filter(words -> !Dates.isLine(words))
                .map(Signature::unsigned)
                .filter(words -> !isContact(words) && !Noise.is(words))
                .toList();
        if (kept.isEmpty()) return null;
        if (kept.size() > 2 && kept.get(2).charAt(0) == '(') return person(bracketed(kept));
        var name = kept.get(0);
        if (kept.size() > 1 && isNameAlone(name, kept.get(1))) {
            return new Person(
                    Persons.name(name),
                    Persons.designation(kept.get(1)),
                    Persons.location(kept.get(1), kept.subList(2, kept.size())));
        }
        return Persons.of(Excerpt.join("\n", kept), Words.POSITIONAL);
    }

    /** (অতিরিক্ত সচিব) below the designation belongs to it. */
    private static List<Excerpt> bracketed(List<Excerpt> lines) {
        var joined = new ArrayList<>(lines.subList(0, 1));
        joined.add(lines.get(1).join(" ", lines.get(2)));
        joined.addAll(lines.subList(3, lines.size()));
        return joined;
    }

    /** A name that does not run into its designation, which stands below; surnames may be words of designations. */
    private static boolean isNameAlone(Excerpt name, Excerpt below) {
        if (Posts.isDesignation(name) || name.toString().indexOf(',') >= 0) return false;
        if (Posts.isDesignation(below)) return true;
        var person = Persons.of(name, Words.POSITIONAL);
        return person == null || person.designation() == null;
    }

    private static Excerpt unsigned(Excerpt words) {
        var signed = Signs.SIGNED.matcher(words);
        if (!signed.lookingAt()) return words;
        int end = signed.end();
        while (end < words.length() && "/-:.\u0983) ".indexOf(words.charAt(end)) >= 0) end++;
        return words.from(end).strip();
    }

    static boolean isContact(Excerpt words) {
        return words.isBlank()
                || NUMBERS.matcher(words).matches()
                || ADDRESS.matcher(words).matches()
                || Signs.begins(Signs.CONTACT, words)
                || Signs.isWebsite(words);
    }
}
