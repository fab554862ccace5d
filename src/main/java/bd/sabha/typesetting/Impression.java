package bd.sabha.typesetting;

import bd.sabha.typesetting.font.Alphabet;
import bd.sabha.typesetting.font.FontProgram;
import bd.sabha.typesetting.font.ToUnicode;
import bd.sabha.typesetting.font.Typeface;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One manuscript on its way through the press. */
final class Impression {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Manuscript manuscript;
    private final Typeface typeface;
    private final Alphabet alphabet;

    Impression(Manuscript manuscript, Typeface typeface) {
        this.manuscript = manuscript;
        this.typeface = typeface;
        this.alphabet = typeface.newAlphabet();
    }

    Print print() {
        refuseMissingGlyphs();
        manuscript.texts().forEach(text -> text.setData(alphabet.encode(text.getData())));
        try (var document = new PDDocument()) {
            return print(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseMissingGlyphs() {
        var all = new StringBuilder();
        manuscript.texts().forEach(text -> all.append(text.getData()).append('\n'));
        var missing = typeface.missing(all.toString());
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
    }

    private Print print(PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withW3cDocument(manuscript.document(), "sabha:/")
                .useUnicodeLineBreaker(new Breaks(alphabet))
                .useUnicodeCharacterBreaker(new Characters())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(SRGB);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            addFonts(renderer.getFontResolver(), document);
            renderer.layout();
            var marks = Marks.of(renderer);
            renderer.createPDFWithoutClosing();
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return new Print(pdf.toByteArray(), document.getNumberOfPages(), marks);
        }
    }

    private void addFonts(PdfBoxFontResolver fonts, PDDocument document) throws IOException {
        for (boolean bold : new boolean[] {false, true}) {
            int weight = bold ? 700 : 400;
            var serif = new PDFontSupplier(embed(document, alphabet.font(bold)));
            fonts.addFont(serif, "Sabha Serif", weight, IdentValue.NORMAL, false, FontGroup.MAIN);
            fonts.addFont(serif, "Sabha Serif", weight, IdentValue.NORMAL, false, FontGroup.PRE_BUILT_IN_FALLBACK);
            var digits =
                    manuscript.isEnglish() ? serif : new PDFontSupplier(embed(document, alphabet.banglaDigits(bold)));
            fonts.addFont(digits, "Sabha Digits", weight, IdentValue.NORMAL, false, FontGroup.MAIN);
        }
    }

    private static PDType0Font embed(PDDocument document, FontProgram program) throws IOException {
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(program.file()));
        var font = PDType0Font.load(document, parsed, false);
        font.getCOSObject()
                .setItem(
                        COSName.TO_UNICODE,
                        new PDStream(document, new ByteArrayInputStream(ToUnicode.of(program)), COSName.FLATE_DECODE));
        return font;
    }
}
