package bd.sabha.minutes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** How typed words are kept: composed letters, plain line ends, nothing around them. */
final class Words {

    private Words() {}

    static String tidy(String typed) {
        var lines = typed.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    /** A line each in the text is a paragraph on paper. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n+"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
