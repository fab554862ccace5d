package bd.sabha.reading.source.docx;

import static java.util.stream.Collectors.joining;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.source.Bijoy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The characters of one paragraph as they come, run after run. Runs are where an editor happened to stop, often within a
 * syllable: those in a Bijoy typeface are converted together.
 */
final class WordParagraph {

    private static final Pattern LINE = Pattern.compile("\n");
    private static final String UNSEEN = "\u00ad\u200e\u200f\ufeff";
    private static final int SAMPLE = 3;

    private final Conversions conversions;
    private final Excerpt.Builder words = new Excerpt.Builder();
    private Excerpt.Builder runs = new Excerpt.Builder();
    private boolean bijoy;
    private int length;

    /** Floating boxes anchored in it, which stand above it or below. */
    final List<Block> above = new ArrayList<>();

    final List<Block> below = new ArrayList<>();

    WordParagraph(Conversions conversions) {
        this.conversions = conversions;
    }

    /** What of the document was converted. */
    static final class Conversions {
        String from = "";
        String to = "";
    }

    void add(char c, boolean inBijoy, boolean strong) {
        if (inBijoy != bijoy && !Character.isWhitespace(c)) {
            convert();
            bijoy = inBijoy;
        }
        runs.add(c, length, ++length, strong);
    }

    int length() {
        return length;
    }

    private void convert() {
        var run = runs.build();
        var read = bijoy ? Bijoy.toUnicode(run) : run;
        if (bijoy && conversions.from.isEmpty() && !run.isBlank()) {
            conversions.from = sample(run);
            conversions.to = sample(read);
        }
        words.add(read);
        runs = new Excerpt.Builder();
    }

    private static String sample(Excerpt words) {
        return Stream.of(words.tidy().toString().split(" ")).limit(SAMPLE).collect(joining(" "));
    }

    /** Its lines, numbered if it is a list's; the number looks like the words that it belongs to. */
    List<Block> blocks(String number) {
        convert();
        var blocks = new ArrayList<>(above);
        var label = number;
        for (var line : visible().nfc().split(LINE)) {
            var stripped = line.strip();
            var numbered = stripped.isEmpty() ? Excerpt.EMPTY : before(label, stripped);
            if (numbered.isEmpty()) continue;
            blocks.add(new Block.Paragraph(numbered));
            label = "";
        }
        if (!label.isBlank()) blocks.add(new Block.Paragraph(Excerpt.of(label.strip())));
        blocks.addAll(below);
        return blocks;
    }

    private static Excerpt before(String label, Excerpt line) {
        var numbered = new Excerpt.Builder();
        for (char c : label.toCharArray()) numbered.add(c, 0, 0, line.isStrong(0));
        return numbered.add(line).build();
    }

    /** Without hyphens that show at the end of a line only and marks of the direction of writing. */
    private Excerpt visible() {
        var all = words.build();
        var visible = new Excerpt.Builder();
        for (int i = 0; i < all.length(); i++) {
            if (UNSEEN.indexOf(all.charAt(i)) < 0) visible.add(all.charAt(i), i, i + 1, all.isStrong(i));
        }
        return visible.build();
    }
}
