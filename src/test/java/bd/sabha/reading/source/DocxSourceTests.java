package bd.sabha.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Budget;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxSourceTests {

    @Test
    void runsOfAParagraphAreOneAndKeepWhatIsBoldOrUnderlined() {
        var paragraph = onlyParagraph(document -> {
            var it = document.createParagraph();
            var title = it.createRun();
            title.setText("১. ই-নথি:");
            title.setBold(true);
            it.createRun().setText(" সরকারি ");
            var linked = it.createRun();
            linked.setText("কাজ");
            linked.setUnderline(UnderlinePatterns.SINGLE);
        });
        assertThat(strong(paragraph)).isEqualTo("*১. ই-নথি:* সরকারি *কাজ*");
    }

    @Test
    void breaksWithinAParagraphBeginALineAndTabsStay() {
        var manuscript = read(document -> {
            var run = document.createParagraph().createRun();
            run.setText("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার");
            run.addBreak(BreakType.TEXT_WRAPPING);
            run.setText("বাগেরহাট", 1);
            run.addBreak(BreakType.PAGE);
            var field = document.createParagraph().createRun();
            field.setText("তারিখ");
            field.addTab();
            field.setText("১৬ মে ২০২২", 1);
        });
        assertThat(lines(manuscript)).containsExactly("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার", "বাগেরহাট", "তারিখ\t১৬ মে ২০২২");
        assertThat(manuscript.text()).isEqualTo("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nবাগেরহাট\nতারিখ\t১৬ মে ২০২২\n");
    }

    @Test
    void everyCharacterKnowsItsPlaceInTheTextAndIsComposed() {
        var manuscript = read(document -> {
            document.createParagraph().createRun().setText("কে\u09beন প\u09dcা");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("কো");
            table.getRow(0).getCell(1).setText("নোট");
        });
        assertThat(manuscript.text()).isEqualTo("কোন পড\u09bcা\nকো\tনোট\n");
        manuscript.blocks().stream().flatMap(Block::paragraphs).forEach(words -> assertThat(words.toString())
                .isEqualTo(manuscript
                        .text()
                        .substring(words.place().from(), words.place().to())));
    }

    @Test
    void mergedCellsAreAsWideAsWhatTheyCoverAndContinueThoseAbove() {
        var table = onlyTable(document -> {
            var it = document.createTable(3, 3);
            it.getRow(0).getCell(0).setText("শিরোনাম");
            it.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
            it.getRow(0).removeCell(1);
            it.getRow(1).getCell(2).setText("সবার জন্য");
            it.getRow(1).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            it.getRow(2).getCell(2).getCTTc().addNewTcPr().addNewVMerge();
        });
        assertThat(table.rows().get(0).cells()).extracting(Block.Cell::columns).containsExactly(2, 1);
        assertThat(table.rows().get(1).cells())
                .extracting(Block.Cell::continuesAbove)
                .containsExactly(false, false, false);
        assertThat(table.rows().get(2).cells())
                .extracting(Block.Cell::continuesAbove)
                .containsExactly(false, false, true);
        assertThat(table.rows().get(2).cells().get(0).blocks()).isEmpty();
    }

    static Manuscript read(Consumer<XWPFDocument> content) {
        return open(bytes(content));
    }

    static Manuscript open(byte[] docx) {
        try {
            return Sources.open(new SourceFile("minutes.docx", docx), Budget.of(Budget.USUAL));
        } catch (bd.sabha.reading.Refused refused) {
            throw new AssertionError(refused);
        }
    }

    static byte[] bytes(Consumer<XWPFDocument> content) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Excerpt onlyParagraph(Consumer<XWPFDocument> content) {
        return ((Block.Paragraph) read(content).blocks().get(0)).words();
    }

    private static Block.Table onlyTable(Consumer<XWPFDocument> content) {
        return (Block.Table) read(content).blocks().get(0);
    }

    static List<String> lines(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .flatMap(Block::paragraphs)
                .map(Excerpt::toString)
                .toList();
    }

    private static String strong(Excerpt words) {
        var marked = new StringBuilder();
        for (int i = 0; i <= words.length(); i++) {
            boolean now = i < words.length() && words.isStrong(i);
            if (now != (i > 0 && words.isStrong(i - 1))) marked.append('*');
            if (i < words.length()) marked.append(words.charAt(i));
        }
        return marked.toString();
    }
}
