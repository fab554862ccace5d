package bd.sabha.minutes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** How typed words are kept: composed letters, plain line ends, nothing around them but a table's empty cells. */
final class Words {

    private Words() {}

    static String tidy(String typed) {
        var lines = typed.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        var words = Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
        return words.contains("\t")
                ? Normalizer.normalize(lines, Normalizer.Form.NFC).replaceAll("^[ \n]+|[ \n]+$", "")
                : words;
    }

    /** A line each in the text is a paragraph on paper, or a row of a table where it has tabs. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R+"))
                .filter(line -> !line.isBlank())
                .map(line -> line.stripLeading().contains("\t") ? line.replaceAll("^ +| +$", "") : line.strip())
                .toList();
    }
}
