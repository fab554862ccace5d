package bd.sabha.reading.source.pdf;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF that anybody may have made, read within bounds. */
public final class Pdf {

    static final int PAGES = 500;

    private Pdf() {}

    public static Manuscript read(byte[] pdf, Budget budget) throws Refused {
        try (var document = BoundedParser.open(pdf, budget)) {
            return read(document, budget);
        } catch (InvalidPasswordException locked) {
            throw new Refused(Reason.LOCKED);
        } catch (BoundedParser.TooBig tooBig) {
            throw new Refused(Reason.BOMB);
        } catch (Budget.Exhausted tooSlow) {
            throw tooSlow;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new Refused(Reason.DAMAGED);
        }
    }

    private static Manuscript read(PDDocument document, Budget budget) throws IOException, Refused {
        if (document.getNumberOfPages() > PAGES) throw new Refused(Reason.TOO_MANY_PAGES, Integer.toString(PAGES));
        var lines = new PDFTextStripper() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                budget.check();
                super.processOperator(operator, operands);
            }
        }.getText(document);
        var text = Normalizer.normalize(lines, Normalizer.Form.NFC);
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var line : text.split("\n", -1)) {
            if (!line.isBlank()) blocks.add(new Block.Paragraph(Excerpt.of(text, at, at + line.length())));
            at += line.length() + 1;
        }
        if (blocks.isEmpty()) throw new Refused(Reason.SCAN);
        return new Manuscript(text, blocks, List.of());
    }
}
