package bd.sabha.reading.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what tags enclose: letters until a paragraph ends, tables between them. */
final class Flow {

    private final Lines lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Glyph> letters = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    private boolean labelled;

    Flow(Lines lines) {
        this.lines = lines;
    }

    List<Piece> pieces() {
        return pieces;
    }

    void add(int page, List<Glyph> glyphs) {
        labelled = false;
        for (var glyph : glyphs) {
            letters.add(glyph);
            pages.add(page);
        }
    }

    int length() {
        return letters.size();
    }

    /** What was added since stands for these words. */
    void spell(int since, String words) {
        if (since >= letters.size()) return;
        var first = letters.get(since);
        var spelt =
                first.with(words, first.x0(), letters.get(letters.size() - 1).x1());
        letters.subList(since + 1, letters.size()).clear();
        pages.subList(since + 1, pages.size()).clear();
        letters.set(since, spelt);
    }

    /** What was added is the number of an entry, whose paragraph follows. */
    void label() {
        labelled = !letters.isEmpty();
    }

    /** A paragraph begins, with the number in front of it. */
    void begin() {
        if (!labelled) end();
    }

    void table(TaggedTable table) {
        end();
        table.finish().ifPresent(pieces::add);
    }

    void end() {
        var all = new ArrayList<Line>();
        var first = "";
        for (int begin = 0; begin < letters.size(); ) {
            int end = begin + 1;
            while (end < letters.size() && pages.get(end).equals(pages.get(begin))) end++;
            var part = lines.of(letters.subList(begin, end));
            var words = part.stream().map(Line::text).collect(Collectors.joining(" "));
            // heads of tables are drawn again on each page, as the same words of the same element
            if (!words.equals(first)) all.addAll(part);
            if (begin == 0) first = words;
            begin = end;
        }
        if (!all.isEmpty()) pieces.add(new Piece.Passage(all, pages.get(0)));
        letters.clear();
        pages.clear();
        labelled = false;
    }
}
