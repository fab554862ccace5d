package bd.sabha.support;

import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Row;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The text and tables of a manuscript as somebody would have typed them in a word processor. */
public final class DocxOf {

    private final boolean bijoy;

    private DocxOf(boolean bijoy) {
        this.bijoy = bijoy;
    }

    public static byte[] of(Manuscript manuscript) {
        return new DocxOf(false).written(manuscript.blocks());
    }

    public static byte[] of(List<Block> blocks) {
        return new DocxOf(false).written(blocks);
    }

    /** Bangla in SutonnyMJ, the rest in another typeface. */
    public static byte[] ofInBijoy(Manuscript manuscript) {
        return new DocxOf(true).written(manuscript.blocks());
    }

    private byte[] written(List<Block> blocks) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var block : blocks) {
                if (block instanceof Block.Paragraph it) write(document.createParagraph(), it.words());
                if (block instanceof Block.Table it) write(document.createTable(), it);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(XWPFTable table, Block.Table block) {
        while (!table.getRows().isEmpty()) table.removeRow(0);
        for (var row : block.rows()) {
            var tr = table.getCTTbl().addNewTr();
            write(new XWPFTableRow(tr, table), row);
        }
    }

    private void write(XWPFTableRow written, Row row) {
        for (var cell : row.cells()) {
            var tc = written.createCell();
            var properties = tc.getCTTc().isSetTcPr()
                    ? tc.getCTTc().getTcPr()
                    : tc.getCTTc().addNewTcPr();
            if (cell.columns() > 1) properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
            if (cell.continuesAbove()) properties.addNewVMerge().setVal(STMerge.CONTINUE);
            write(tc, cell);
        }
    }

    private void write(XWPFTableCell tc, Cell cell) {
        while (!tc.getParagraphs().isEmpty()) tc.removeParagraph(0);
        for (var block : cell.blocks()) {
            if (block instanceof Block.Paragraph it) write(tc.addParagraph(), it.words());
            if (block instanceof Block.Table it) {
                var after = tc.addParagraph().getCTP().newCursor();
                write(tc.insertNewTbl(after), it);
            }
        }
        if (tc.getParagraphs().isEmpty()) tc.addParagraph();
    }

    private void write(XWPFParagraph paragraph, Excerpt words) {
        for (int begin = 0; begin < words.length(); ) {
            int end = begin + 1;
            while (end < words.length()
                    && words.isStrong(end) == words.isStrong(begin)
                    && isBangla(words, end) == isBangla(words, begin)) end++;
            write(
                    paragraph.createRun(),
                    words.subSequence(begin, end).toString(),
                    words.isStrong(begin),
                    isBangla(words, begin));
            begin = end;
        }
    }

    /** A blank or mark is set like what stands before it. */
    private static boolean isBangla(Excerpt words, int at) {
        for (int i = at; i >= 0; i--) {
            char c = words.charAt(i);
            if (c >= '\u0980' && c <= '\u09ff') return true;
            if (Character.isLetterOrDigit(c) || !BijoyOf.has(Character.toString(c))) return false;
        }
        return true;
    }

    private void write(XWPFRun run, String text, boolean strong, boolean bangla) {
        run.setBold(strong);
        boolean typed = bijoy && bangla && BijoyOf.has(text);
        if (bijoy) run.setFontFamily(typed ? "SutonnyMJ" : "Times New Roman");
        var parts = (typed ? BijoyOf.of(text) : text).split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) run.addTab();
            if (!parts[i].isEmpty()) run.setText(parts[i], run.getCTR().sizeOfTArray());
        }
    }
}
