package bd.sabha.reading.field;

import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into its sentences; a line end alone ends none, for lines are broken anywhere. */
final class Sentences {

    private static final Pattern END = Pattern.compile(
            "[\u0964?!|]++|(?<=[A-Za-z)])\\.(?=\\s|$)|(?<=[:;\u0983])[ \\t\u00a0]*+\\n|\\n[ \\t\u00a0]*+\\n");

    private Sentences() {}

    /** Without their ends, none blank. */
    static List<Excerpt> of(Excerpt text) {
        var sentences = new ArrayList<Excerpt>();
        for (var part : text.split(END)) {
            var sentence = part.strip();
            if (!sentence.isEmpty()) sentences.add(sentence);
        }
        return sentences;
    }
}
