package bd.sabha.typesetting.font;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The table by which a reader of the document copies and searches its text. */
public final class ToUnicode {

    /** More entries than this in one section are not allowed. */
    private static final int SECTION = 100;

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    private ToUnicode() {}

    public static byte[] of(FontProgram font) {
        var texts = font.texts();
        var read = IntStream.range(0, texts.size())
                .filter(glyph -> !texts.get(glyph).isEmpty())
                .boxed()
                .toList();
        var table = new StringBuilder(HEAD);
        for (int from = 0; from < read.size(); from += SECTION) {
            section(table, texts, read.subList(from, Math.min(from + SECTION, read.size())));
        }
        return table.append(FOOT).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void section(StringBuilder table, List<String> texts, List<Integer> glyphs) {
        table.append(glyphs.size()).append(" beginbfchar\n");
        for (int glyph : glyphs) {
            table.append(String.format(Locale.ROOT, "<%04X> <", glyph));
            texts.get(glyph).chars().forEach(unit -> table.append(String.format(Locale.ROOT, "%04X", unit)));
            table.append(">\n");
        }
        table.append("endbfchar\n");
    }
}
