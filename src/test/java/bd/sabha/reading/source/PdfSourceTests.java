package bd.sabha.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import bd.sabha.support.Chromium;
import bd.sabha.support.PdfOf;
import bd.sabha.typesetting.Typesetter;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs as offices have them: printed by Sabha, by a browser, or drawn without a word about their structure. */
class PdfSourceTests {

    private static final String[] MINUTES = {
        "000_8583437cf2faf0f9", "001_dbd4c41b19f3c308", "003_908c188bc464dd51", "004_db77356bfb538854"
    };

    @Test
    void theRealMinutesComeBackFromATaggedPdfWordByWordAndCellByCell() throws Exception {
        for (var name : MINUTES) {
            var minutes = minutes(name);
            assertThat(shape(read(PdfOf.of(minutes)))).as(name).isEqualTo(shape(minutes));
        }
    }

    @Test
    void soTheyDoFromLinesOnPaper() throws Exception {
        for (var name : MINUTES) {
            var minutes = minutes(name);
            var read = read(PdfOf.untagged(minutes));
            assertThat(words(read)).as(name).isEqualTo(words(minutes));
            assertThat(tables(read)).as(name).isEqualTo(tables(minutes));
        }
    }

    @Test
    void soTheyDoFromABrowser() throws Exception {
        try (var chromium = Chromium.start();
                var page = chromium.browser().newPage()) {
            for (var name : MINUTES) {
                var minutes = minutes(name);
                page.setContent(PdfOf.page(minutes));
                for (boolean tagged : List.of(true, false)) {
                    var pdf = page.pdf(
                            new Page.PdfOptions().setPreferCSSPageSize(true).setTagged(tagged));
                    var read = read(pdf);
                    assertThat(words(read)).as(name + tagged).isEqualTo(words(minutes));
                    assertThat(tables(read)).as(name + tagged).isEqualTo(tables(minutes));
                }
            }
        }
    }

    @Test
    void everyCharacterKnowsItsPlaceInTheText() throws Exception {
        var read = read(PdfOf.of(minutes(MINUTES[2])));
        read.blocks().stream().flatMap(Block::paragraphs).forEach(words -> assertThat(read.text()
                        .substring(words.place().from(), words.place().to()))
                .isEqualTo(words.toString()));
    }

    @Test
    void cellsOfSeveralParagraphsMergedCellsAndTablesWithinAreKept() throws Exception {
        var read = read(
                print(
                        """
                <table><tr><th>ক্রমিক</th><th colspan="2">আলোচনা ও সিদ্ধান্ত</th></tr>
                <tr><td rowspan="2">১</td><td><p>প্রথম কথা</p><p>দ্বিতীয় কথা</p></td>
                <td>ক<table><tr><td>রামপাল</td><td>৫</td></tr><tr><td>মোংলা</td><td>৬</td></tr></table></td></tr>
                <tr><td>আরও কথা</td><td>খ</td></tr></table>"""));
        assertThat(shape(read))
                .containsExactly("[ক্রমিক | আলোচনা ও সিদ্ধান্ত(2)]"
                        + "[১ | প্রথম কথা¶দ্বিতীয় কথা | ক¶[রামপাল | ৫][মোংলা | ৬]]"
                        + "[^ | আরও কথা | খ]");
        assertThat(read.text())
                .isEqualTo("ক্রমিক\tআলোচনা ও সিদ্ধান্ত\n১\tপ্রথম কথা দ্বিতীয় কথা\tক রামপাল ৫ মোংলা ৬\n\tআরও কথা\tখ\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableOverSeveralPagesIsOneAndItsHeadStandsInItOnce(boolean tagged) throws Exception {
        var rows = Stream.iterate(1, i -> i + 1)
                .limit(90)
                .map(i -> "<tr><td>%d</td><td>কথা নম্বর %d।</td></tr>".formatted(i, i))
                .collect(Collectors.joining());
        var pdf = print(
                """
                <div class="running-header">সভার কার্যবিবরণী</div>
                <div class="running-footer">পৃষ্ঠা <span class="page-number"></span>/<span class="page-count"></span></div>
                <p>সভাপতি সভা শুরু করেন।</p>
                <table><thead><tr><th>ক্রমিক</th><th>আলোচনা</th></tr></thead><tbody>%s</tbody></table>
                <p>সভা শেষ হয়।</p>"""
                        .formatted(rows));
        var read = read(tagged ? pdf : PdfOf.withoutTags(pdf));
        assertThat(read.blocks()).hasSize(3);
        assertThat(((Block.Table) read.blocks().get(1)).rows())
                .extracting(row -> row.cells().get(0).words().toString())
                .hasSize(91)
                .doesNotContain("");
        assertThat(read.text().split("ক্রমিক", -1)).hasSize(2);
        assertThat(read.text()).doesNotContain("কার্যবিবরণী", "পৃষ্ঠা");
    }

    @Test
    void whatIsBoldIsEmphasised() throws Exception {
        for (var pdf : List.of(
                print("<p><b>১. ই-নথি:</b> সরকারি কাজ</p>"),
                PdfOf.withoutTags(print("<p><b>১. ই-নথি:</b> সরকারি কাজ</p>")))) {
            var words = ((Block.Paragraph) read(pdf).blocks().get(0)).words();
            assertThat(words.subSequence(0, words.strongEnd()).toString()).isEqualTo("১. ই-নথি:");
        }
    }

    @Test
    void linesThatWereEndedByHandAreParagraphs() throws Exception {
        var html = """
                <p>%s</p><p>সুব্রত কুমার বিশ্বাস<br/>প্রোগ্রামার<br/>মেহেরপুর</p>"""
                .formatted("সভায় উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করা হয়। ".repeat(5));
        for (var pdf : List.of(print(html), PdfOf.withoutTags(print(html)))) {
            assertThat(shape(read(pdf)).stream().skip(1))
                    .containsExactly("সুব্রত কুমার বিশ্বাস", "প্রোগ্রামার", "মেহেরপুর");
        }
    }

    @Test
    void lettersDrawnInSutonnyAreRead() throws Exception {
        var read = read(RawPdf.page("BT /F1 12 Tf 50 700 Td (Avgvi evsjv ) Tj ET", "SutonnyMJ"));
        assertThat(read.text().strip()).isEqualTo("আমার বাংলা");
        assertThat(read.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.CONVERTED);
    }

    @Test
    void wordsBelowAScanAreRead() throws Exception {
        var read = read(RawPdf.page("BT 3 Tr /F1 12 Tf 50 700 Td (Minutes of the meeting) Tj ET", "Helvetica"));
        assertThat(read.text()).isEqualTo("Minutes of the meeting\n");
    }

    @Test
    void wordsThatStandBelowEachOtherBehindGapsAreColumns() throws Exception {
        var read = read(RawPdf.page(
                """
                BT /F1 10 Tf 50 700 Td (Upazila) Tj 150 0 Td (Laboratories) Tj 150 0 Td (Remarks) Tj
                -300 -14 Td (Rampal) Tj 150 0 Td (5) Tj 150 0 Td (finished, but not) Tj
                0 -14 Td (yet opened) Tj -300 -14 Td (Mongla) Tj 150 0 Td (6) Tj ET
                BT /F1 10 Tf 50 600 Td (The meeting ends here.) Tj ET""",
                "Helvetica"));
        assertThat(shape(read))
                .containsExactly(
                        "[Upazila | Laboratories | Remarks][Rampal | 5 | finished, but not yet opened][Mongla | 6]",
                        "The meeting ends here.");
    }

    @Test
    void aWordDividedAtTheEndOfALineIsOneAndBoldFromDrawingTwiceIsReadOnce() throws Exception {
        var read = read(RawPdf.page(
                """
                BT /F1 10 Tf 50 700 Td (The committee discussed at length the develop-) Tj
                0 -12 Td (ment of the portal and the e-) Tj 0 -12 Td (Nothi.) Tj ET
                BT /F1 10 Tf 50.3 700 Td (The committee) Tj ET""",
                "Helvetica"));
        assertThat(read.text()).startsWith("The committee discussed at length the development of the portal");
    }

    static Manuscript minutes(String name) throws IOException, Refused {
        try (var in = PdfSourceTests.class.getResourceAsStream("/minutes/" + name + ".txt")) {
            return new TextSource().read(new SourceFile(name, in.readAllBytes()), Budget.of(Budget.USUAL));
        }
    }

    static Manuscript read(byte[] pdf) throws Refused {
        return new PdfSource().read(new SourceFile("a.pdf", pdf), Budget.of(Budget.USUAL));
    }

    private static byte[] print(String body) {
        return Typesetter.standard().print(PdfOf.PAGE.formatted(body)).pdf();
    }

    private static String words(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .flatMap(Block::paragraphs)
                .map(words -> words.tidy().toString())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"))
                .replaceAll("\\s+", " ");
    }

    private static List<String> tables(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(PdfSourceTests::shape)
                .map(table -> table.replace("¶", " "))
                .toList();
    }

    private static List<String> shape(Manuscript manuscript) {
        return manuscript.blocks().stream().map(PdfSourceTests::shape).toList();
    }

    private static String shape(Block block) {
        if (block instanceof Block.Paragraph paragraph) return plain(paragraph.words());
        return ((Block.Table) block)
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .map(PdfSourceTests::shape)
                                .collect(Collectors.joining(" | ", "[", "]")))
                        .map(row -> row.replaceAll("(?: \\| )+]$", "]"))
                        .collect(Collectors.joining());
    }

    private static String shape(Block.Cell cell) {
        var words = cell.blocks().stream().map(PdfSourceTests::shape).collect(Collectors.joining("¶"));
        return (cell.continuesAbove() ? "^" : words) + (cell.columns() > 1 ? "(" + cell.columns() + ")" : "");
    }

    private static String plain(Excerpt words) {
        return words.tidy().toString();
    }
}
