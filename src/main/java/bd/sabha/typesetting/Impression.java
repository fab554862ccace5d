package bd.sabha.typesetting;

import bd.sabha.typesetting.font.Alphabet;
import bd.sabha.typesetting.font.Typeface;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One manuscript on its way through the press. */
final class Impression {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

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
        TextOrder.keep(manuscript.texts());
        manuscript.texts().forEach(text -> text.setData(alphabet.encode(text.getData())));
        if (alphabet.isFull()) {
            throw new TooLong("different parts of words", Alphabet.LIMIT);
        }
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
        try (PdfBoxRenderer renderer = renderer(document)) {
            addFonts(renderer.getFontResolver(), new EmbeddedFonts(document, alphabet));
            renderer.layout();
            Limits.checkPages(renderer.getRootBox().getLayer().getPages().size());
            var marks = Marks.of(renderer);
            renderer.createPDFWithoutClosing();
            PageEdges.open(document, renderer);
            Metadata.leaveOutTheTime(document);
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return new Print(pdf.toByteArray(), document.getNumberOfPages(), marks);
        }
    }

    private PdfBoxRenderer renderer(PDDocument document) {
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .withProducer("Sabha")
                .withW3cDocument(manuscript.document(), "sabha:/")
                .useExternalResourceAccessControl(
                        (uri, type) -> Images.isPrintable(uri),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeLineBreaker(new Breaks(alphabet))
                .useUnicodeCharacterBreaker(new Characters())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(SRGB)
                .buildPdfRenderer();
    }

    /** Whatever families a page names, its letters come from this typeface. */
    private void addFonts(PdfBoxFontResolver resolver, EmbeddedFonts fonts) throws IOException {
        for (int weight : new int[] {REGULAR, BOLD}) {
            var serif = new PDFontSupplier(fonts.serif(weight == BOLD));
            var digits = manuscript.isEnglish() ? serif : new PDFontSupplier(fonts.banglaDigits(weight == BOLD));
            resolver.addFont(serif, "Sabha Serif", weight, IdentValue.NORMAL, false, FontGroup.MAIN);
            resolver.addFont(serif, "Sabha Serif", weight, IdentValue.NORMAL, false, FontGroup.PRE_BUILT_IN_FALLBACK);
            resolver.addFont(digits, "Sabha Digits", weight, IdentValue.NORMAL, false, FontGroup.MAIN);
        }
    }
}
