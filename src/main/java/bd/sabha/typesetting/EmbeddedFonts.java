package bd.sabha.typesetting;

import bd.sabha.typesetting.font.Alphabet;
import bd.sabha.typesetting.font.FontProgram;
import bd.sabha.typesetting.font.ToUnicode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that a document carries: as they were made, with the text that each glyph stands for. */
record EmbeddedFonts(PDDocument document, Alphabet alphabet) {

    /** Six capitals say that a font holds some of the typeface's glyphs only. */
    private static final String SUBSET = "SABHAA+";

    PDFont serif(boolean bold) throws IOException {
        return embed(alphabet.font(bold));
    }

    PDFont banglaDigits(boolean bold) throws IOException {
        return embed(alphabet.banglaDigits(bold));
    }

    private PDFont embed(FontProgram program) throws IOException {
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(program.file()));
        var font = PDType0Font.load(document, parsed, false);
        var name = SUBSET + font.getName();
        var text = new ByteArrayInputStream(ToUnicode.of(program));
        font.getCOSObject().setName(COSName.BASE_FONT, name);
        font.getDescendantFont().getCOSObject().setName(COSName.BASE_FONT, name);
        font.getDescendantFont().getFontDescriptor().setFontName(name);
        font.getCOSObject().setItem(COSName.TO_UNICODE, new PDStream(document, text, COSName.FLATE_DECODE));
        return font;
    }
}
