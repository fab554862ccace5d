package bd.sabha.typesetting.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One weight of the typeface; immutable, shared by all documents and threads. */
final class Face {

    /** Advances as drawn, not rounded to a screen's pixels. */
    private static final FontRenderContext AS_DRAWN = new FontRenderContext(null, true, true);

    private final FontTables tables;
    private final Outlines outlines;
    private final CmapLookup characters;
    private final Font shaper;

    Face(byte[] file) {
        tables = new FontTables(file);
        outlines = new Outlines(tables);
        float unitsPerEm = Short.toUnsignedInt(tables.read("head").getShort(18));
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            characters = font.getUnicodeCmapLookup();
            shaper = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE, unitsPerEm,
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalArgumentException("Not a TrueType font", e);
        }
    }

    static Face fromClassPath(String resource) {
        try (InputStream file = Face.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The typeface " + resource + " is not on the class path");
            }
            return new Face(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FontTables tables() {
        return tables;
    }

    Outlines outlines() {
        return outlines;
    }

    int glyphOf(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    boolean has(int codePoint) {
        return glyphOf(codePoint) != 0;
    }

    ShapedWord shape(String word) {
        var chars = word.toCharArray();
        return new ShapedWord(
                this, shaper.layoutGlyphVector(AS_DRAWN, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT));
    }
}
