package bd.sabha.reading.source.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** What a page marks its letters as: parts of its structure, ornaments, or words that are spelt apart from their letters. */
final class Marks {

    /** Deeper than anybody nests. */
    private static final int DEEPEST = 200;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int tooDeep;

    List<Glyph> glyphs() {
        while (!open.isEmpty()) end();
        return glyphs;
    }

    static @Nullable COSDictionary properties(List<COSBase> operands, @Nullable PDResources resources) {
        if (operands.size() < 2) return null;
        if (operands.get(1) instanceof COSDictionary direct) return direct;
        if (!(operands.get(1) instanceof COSName name) || resources == null) return null;
        var list = resources.getProperties(name);
        return list == null ? null : list.getCOSObject();
    }

    void begin(COSName tag, @Nullable COSDictionary properties) {
        if (open.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        var outer = open.peek();
        int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        boolean spelt = outer != null && (outer.words != null || outer.spelt);
        open.push(new Mark(
                number < 0 && outer != null ? outer.number : number,
                COSName.ARTIFACT.equals(tag) || outer != null && outer.artifact,
                spelt || properties == null ? null : properties.getString(COSName.ACTUAL_TEXT),
                spelt,
                glyphs.size()));
    }

    void end() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!open.isEmpty()) {
            spell(open.pop());
        }
    }

    /** One letter with the words of all that were drawn for them. */
    private void spell(Mark mark) {
        if (mark.words == null || mark.first >= glyphs.size()) return;
        var drawn = glyphs.subList(mark.first, glyphs.size());
        var widest = drawn.get(0);
        float x0 = widest.x0();
        float x1 = widest.x1();
        for (var glyph : drawn) {
            if (glyph.x1() - glyph.x0() > widest.x1() - widest.x0()) widest = glyph;
            if (Math.abs(glyph.base() - widest.base()) > widest.size()) continue;
            x0 = Math.min(x0, glyph.x0());
            x1 = Math.max(x1, glyph.x1());
        }
        drawn.clear();
        if (!mark.words.isEmpty()) glyphs.add(widest.with(mark.words, x0, x1));
    }

    boolean isArtifact() {
        return !open.isEmpty() && open.peek().artifact;
    }

    /** Their words are given apart, whatever the letters mean. */
    boolean areSpelt() {
        return !open.isEmpty() && (open.peek().words != null || open.peek().spelt);
    }

    int number() {
        return open.isEmpty() ? -1 : open.peek().number;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    /** @param spelt one around it says the words; @param first of its letters */
    private record Mark(int number, boolean artifact, @Nullable String words, boolean spelt, int first) {}
}
