package bd.sabha.reading.field;

import bd.sabha.implementer.Spelling;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.manuscript.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chair's name against the one that signs; who issues may be another officer. */
record SignatureDoubts(Reading reading) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

    private static final Set<String> HONORIFICS =
            Cues.of("names").words("HONORIFIC").stream().map(Spelling::stem).collect(Collectors.toSet());

    List<Doubt> all() {
        var doubts = new ArrayList<Doubt>();
        compare(doubts, "signatory", reading.chair(), reading.signatory());
        return doubts;
    }

    private void compare(List<Doubt> doubts, String field, @Nullable Person one, @Nullable Person other) {
        var first = one == null ? null : one.name();
        var second = other == null ? null : other.name();
        if (first == null || second == null || key(first).equals(key(second))) return;
        doubts.add(Contradictions.about(
                reading, field, Kind.SIGNATORIES_DIFFER, List.of(first.value(), second.value()), second.places()));
    }

    private static String key(Found<String> name) {
        return WORD.matcher(name.value())
                .results()
                .map(word -> Spelling.stem(word.group()))
                .filter(stem -> !HONORIFICS.contains(stem))
                .collect(Collectors.joining(" "));
    }
}
