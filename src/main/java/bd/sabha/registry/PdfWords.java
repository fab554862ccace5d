package bd.sabha.registry;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a PDF: as many as are needed, within the time that they may take. A few forms that draw each other again
 * and again would never end.
 */
final class PdfWords extends PDFTextStripper {

    private static final int CHARACTERS = 2_000_000;
    private static final long NANOSECONDS = 10_000_000_000L;

    private final long end = System.nanoTime() + NANOSECONDS;
    private int characters;

    private PdfWords() {
        setEndPage(PdfContents.PAGES);
    }

    static String of(PDDocument document) throws IOException {
        var words = new StringWriter();
        try {
            new PdfWords().writeText(document, words);
        } catch (Enough enough) {
            return words.toString();
        }
        return words.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > end) throw new Enough();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters > CHARACTERS) throw new Enough();
        super.processTextPosition(text);
    }

    /** None of the troubles that PDFBox reads on after. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
