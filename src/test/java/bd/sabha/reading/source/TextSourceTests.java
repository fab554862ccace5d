package bd.sabha.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Block.Table;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, Markdown and HTML as OCR tools mix them. */
class TextSourceTests {

    private static final Path MINUTES = Path.of("src/test/resources/minutes");

    static List<Path> minutes() throws IOException {
        try (var files = Files.list(MINUTES)) {
            return files.sorted().toList();
        }
    }

    private static List<Block> blocks(String text) {
        return read(text, 20).blocks();
    }

    private static Manuscript read(String text, int seconds) {
        try {
            var file = new SourceFile("", text.getBytes(StandardCharsets.UTF_8));
            return new TextSource().read(file, Budget.of(Duration.ofSeconds(seconds)));
        } catch (Refused refused) {
            throw new AssertionError(refused);
        }
    }

    /** Blocks as one can read them: paragraphs in lines, cells between bars, nested tables in brackets. */
    private static String shown(String text) {
        return shown(blocks(text), "\n");
    }

    private static String shown(List<Block> blocks, String between) {
        return blocks.stream().map(TextSourceTests::shown).collect(Collectors.joining(between));
    }

    private static String shown(Block block) {
        return block instanceof Table table
                ? table.rows().stream()
                        .map(row ->
                                row.cells().stream().map(TextSourceTests::shown).collect(Collectors.joining("|")))
                        .collect(Collectors.joining("/", "[", "]"))
                : strong(((Paragraph) block).words());
    }

    private static String shown(Cell cell) {
        return (cell.continuesAbove() ? "^" : "")
                + (cell.columns() > 1 ? cell.columns() + ":" : "")
                + shown(cell.blocks(), "; ");
    }

    private static String strong(Excerpt words) {
        var shown = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            boolean before = i > 0 && words.isStrong(i - 1);
            if (words.isStrong(i) != before) shown.append(before ? '}' : '{');
            shown.append(words.charAt(i));
        }
        return shown.append(words.length() > 0 && words.isStrong(words.length() - 1) ? "}" : "")
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiterString = "=>",
            value = {
                "সভাপতি <b>ক</b> খ => সভাপতি {ক} খ",
                "**১. ওয়েব পোর্টালঃ** তথ্য => {১. ওয়েব পোর্টালঃ} তথ্য",
                "__১. বিষয়__ তথ্য => {১. বিষয়} তথ্য",
                "<u>বিষয়</u> তথ্য <strong>আরও</strong> => {বিষয়} তথ্য {আরও}",
                "***বিষয়*** তথ্য => {বিষয়} তথ্য",
                "<span style='font-weight: 700'>বিষয়</span> তথ্য => {বিষয়} তথ্য",
                "*বিষয়* তথ্য => বিষয় তথ্য",
                "## ১. বিষয় ## => {১. বিষয়}",
                "<h2>বিষয়</h2>তথ্য => {বিষয়}; তথ্য",
                "[www.bagerhat.gov.bd](http://www.bagerhat.gov.bd) হতে => www.bagerhat.gov.bd হতে",
                "[সংযুক্ত](ক) দেখুন => [সংযুক্ত](ক) দেখুন",
                "![স্বাক্ষর](images/1.png) নাম => নাম",
                "ক &amp; খ &lt;গ&gt; &#2453;&#x996; &nbsp;ঘ => ক & খ <গ> কখ  ঘ",
                "১\\. বিষয় \\* => ১. বিষয় *",
                "ক<br>খ<br/>গ => ক; খ; গ",
                "<p>ক</p><p>খ</p> => ক; খ",
                "ক <!-- পৃষ্ঠা ১ --> খ<script>if (a < b) x();</script> => ক  খ",
                "২<sup>য়</sup> পর্যায় => ২য় পর্যায়",
                "<page_number>৩</page_number> <watermark>খসড়া</watermark> => ৩ খসড়া",
            })
    void marksAreDroppedAndWhatTheyEmphasiseIsKnown(String source, String shown) {
        assertThat(shown(blocks(source), "; ").replace('\u00a0', ' ')).isEqualTo(nfc(shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ক < খ",
                "ক <খ> গ",
                "ক & খ; গ",
                "AT&T;",
                "&নাম;",
                "ক <b খ",
                "<SET Center> নির্মাণ",
                "কার্যবিবরণী*",
                "ক * খ",
                "নাম: ________ তারিখ: ____",
                "www.a__b.gov.bd",
                "- ১) সিনিয়র সচিব",
                "* প্রথম",
                "১. প্রথম",
                "[১] দ্রষ্টব্য",
                "...",
                "<www.doict.gov.bd>",
                "ক <<<< খ",
                "&#0; &#xD800; &#99999999;",
                "#হ্যাশ",
                "</",
                "<",
                "&",
            })
    void whatIsNoMarkIsText(String text) {
        assertThat(shown(text)).isEqualTo(nfc(text));
    }

    @Test
    void linesWithTabsAreRowsUpToABlankLine() {
        assertThat(shown("ক্রম\tআলোচনা\tসিদ্ধান্ত\n০১\tক\t\n\n০২\tখ\nশেষ"))
                .isEqualTo("[ক্রম|আলোচনা|সিদ্ধান্ত/০১|ক|]\n[০২|খ]\nশেষ");
    }

    @Test
    void anIndentedLineIsNoRow() {
        assertThat(shown("\tসভাপতি সকলকে স্বাগত জানান।\t\nশেষ")).isEqualTo("সভাপতি সকলকে স্বাগত জানান।\nশেষ");
        assertThat(shown("আলোচনা\tসিদ্ধান্ত\n\tক")).isEqualTo("[আলোচনা|সিদ্ধান্ত/|ক]");
    }

    @Test
    void aCellHasParagraphsAndTablesOfItsOwn() {
        assertThat(shown("০৯\t<p>ক) প্রথম</p> <table border=\"1\"><thead><tr><th>নাম</th><th>বিবরণ</th></tr></thead>"
                        + "<tbody><tr><td>সদর</td><td>চলমান</td></tr></tbody></table><p>খ) শেষ</p>\t<b>সিদ্ধান্ত</b>"))
                .isEqualTo("[০৯|ক) প্রথম; [নাম|বিবরণ/সদর|চলমান]; খ) শেষ|{সিদ্ধান্ত}]");
    }

    @Test
    void aTableOfTagsMayReachOverLinesAndHaveTabsBetween() {
        assertThat(shown("আগে\n<table>\n\t<tr>\n\t\t<td>ক</td>\t<td>খ\nগ</td>\n\n\t</tr>\n</table>\nপরে"))
                .isEqualTo("আগে\n[ক|খ গ]\nপরে");
    }

    @Test
    void mergedCellsAreTold() {
        assertThat(shown("<table><tr><td rowspan=2>১</td><td colspan='2'>ক</td></tr><tr><td>খ</td><td>গ</td></tr>"
                        + "<tr><td>২<td>ঘ<td rowspan=9>ঙ</table>"))
                .isEqualTo("[১|2:ক/^|খ|গ/২|ঘ|ঙ]");
    }

    @Test
    void barsOfMarkdownAreRows() {
        assertThat(shown("| ক্রম | **বিষয়** |\n|:---|---|\n| ১ | ক<br>খ |\n| ২ |  |\n\nশেষ | না"))
                .isEqualTo("[ক্রম|{বিষয়}/১|ক; খ/২|]\nশেষ | না");
        assertThat(shown("ক্রম | বিষয়\n--- | ---\n১ | ক")).isEqualTo("[ক্রম|বিষয়/১|ক]");
    }

    @Test
    void entriesOfANumberedListHaveTheirNumbers() {
        assertThat(shown(blocks("<ol start='3'>\n<li>ক</li>\n<li>১) খ</li>\n<li><p>গ</p></li></ol>"), "; "))
                .isEqualTo("3. ক; ১) খ; 5. গ");
        assertThat(shown(blocks("<ol style='list-style-type: bengali'><li>ক<li>খ</ol><ul><li>গ</ul>"), "; "))
                .isEqualTo("১. ক; ২. খ; গ");
    }

    @Test
    void aPageOfHtmlIsLaidOutByItsTagsAlone() {
        assertThat(shown(
                        "<!DOCTYPE html>\n<html>\n<head><title>Page 1</title>\n<style>p { color: red }</style></head>\n<body>\n"
                                + "<div>গণপ্রজাতন্ত্রী\n\tবাংলাদেশ</div>\n<p>ক\nখ</p>\n</body>\n</html>\n"))
                .isEqualTo("গণপ্রজাতন্ত্রী  বাংলাদেশ\nক খ");
    }

    @Test
    void plainLinesBetweenTagsOfAPageAreLines() {
        assertThat(shown("<html><body>\nপ্রথম\nদ্বিতীয়\tশেষ\n</body></html>")).isEqualTo("প্রথম\n[দ্বিতীয়|শেষ]");
    }

    @Test
    void aTagWithoutItsEndKeepsNothingToItself() {
        assertThat(shown("<p>ক\n<p>খ <b>গ\nঘ")).isEqualTo("ক\nখ {গ}\nঘ");
        assertThat(shown("<table><tr><td>ক</td><td>খ</td></tr>\nপরে\n\nশেষ")).isEqualTo("[ক|খ]\nপরে\nশেষ");
        assertThat(shown("</b></td></table>ক</p>")).isEqualTo("ক");
        assertThat(shown("<p><b>১. বিষয়ঃ</p><p>তথ্য</b> শেষ</p>").replace("\n", "; "))
                .isEqualTo("{১. বিষয়ঃ}; তথ্য শেষ");
    }

    @Test
    void lineEndsOfAllKindsEndLines() {
        assertThat(shown("ক\r\nখ\rগ\n\fঘ\u2028ঙ\u000bচ")).isEqualTo("ক\nখ\nগ\nঘ\nঙ\nচ");
        assertThat(shown("ক\tখ\r\nগ\tঘ\r\n")).isEqualTo("[ক|খ/গ|ঘ]");
    }

    @Test
    void fencesAndRulesAreNotPrinted() {
        assertThat(shown("```markdown\n# শিরোনাম\n---\n**ক**\n***\n```")).isEqualTo("{শিরোনাম}\n{ক}");
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void everyCharacterStandsWhereItSaysItDoes(Path file) throws IOException {
        var text = Files.readString(file);
        assertThat(blocks(text).stream().flatMap(Block::paragraphs))
                .isNotEmpty()
                .allSatisfy(words -> {
                    assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC))
                            .isTrue();
                    for (int i = 0; i < words.length(); i++) {
                        var place = words.place(i, i + 1);
                        var there = nfc(text.substring(place.from(), place.to()));
                        assertThat(there).contains(String.valueOf(words.charAt(i)));
                    }
                });
    }

    @Test
    void anEntityStandsWhereItIsWritten() {
        var words = ((Paragraph) blocks("ক &amp; খ").get(0)).words();
        assertThat(words.place(2, 3)).isEqualTo(new Span(2, 7));
    }

    @Test
    void textWrittenBeforeUnicodeIsConvertedWhereItsTypefaceSaysSo() {
        var source = "<p style=\"font-family:SutonnyMJ\">MYcÖRvZš¿x <b>evsjv‡`k</b> miKvi</p>"
                + "<p><font face='SutonnyMJ'>mfvcwZ *K*</font> : Zoom &amp; <span style='font-family: \"SutonnyMJ\", serif'>mfvi</span></p>";
        assertThat(shown(source)).isEqualTo(nfc("গণপ্রজাতন্ত্রী {বাংলাদেশ} সরকার\nসভাপতি *ক* : Zoom & সভার"));
        var doubt = read(source, 20).doubts().get(0);
        assertThat(doubt.kind()).isEqualTo(Doubt.Kind.CONVERTED);
        assertThat(doubt.arguments()).containsExactly(nfc("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার"));
    }

    @Test
    void plainTextWrittenBeforeUnicodeIsKnownByItsWords() {
        var source = "MYcÖRvZš¿x evsjv‡`k miKvi\n\nmfvi Kvh©weeiYx\n\nmfvcwZ\t†Rjv cÖkvmK|\nmfvi ZvwiL\t16 †g 2022";
        assertThat(shown(source))
                .isEqualTo(
                        nfc(
                                "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nসভার কার্যবিবরণী\n[সভাপতি|জেলা প্রশাসক।/সভার তারিখ|১৬ মে ২০২২]"));
        assertThat(read(source, 20).text())
                .startsWith("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\n")
                .endsWith("\t১৬ মে ২০২২");
    }

    @Test
    void aPageThatAnOldWordProcessorSavedIsReadByItsTypefaces() throws Exception {
        var page = "<html><head><meta charset=windows-1252></head><body><p style='font-family:SutonnyMJ'>MYcÖRvZš¿x"
                + " evsjv‡`k</p><p>Zoom</p></body></html>";
        var file = new SourceFile("", page.getBytes("windows-1252"));
        assertThat(shown(
                        new TextSource()
                                .read(file, Budget.of(Duration.ofSeconds(20)))
                                .blocks(),
                        "; "))
                .isEqualTo(nfc("গণপ্রজাতন্ত্রী বাংলাদেশ; Zoom"));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<table><tr><td>".repeat(60_000),
                "<b><p>".repeat(150_000),
                "<b".repeat(500_000),
                "<a x=\"".repeat(150_000),
                "<ol><li>".repeat(100_000),
                "<!--".repeat(200_000),
                "<script>".repeat(100_000),
                "<table>".repeat(100_000) + "</table>".repeat(100_000),
                "<body>".repeat(80_000) + "</body>".repeat(80_000),
                "[".repeat(900_000),
                "[a](".repeat(200_000),
                " *a".repeat(300_000),
                "**".repeat(400_000),
                "__ক ".repeat(200_000),
                "&amp".repeat(200_000),
                "\t".repeat(900_000),
                "|a".repeat(400_000),
                "<table><tr>" + "<td rowspan=99999>".repeat(100) + "<tr><td>".repeat(100_000),
                "\u09cd".repeat(900_000),
                "<br>".repeat(200_000),
                "ক\n".repeat(400_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverItIsMadeOfItIsReadInTime(String text) {
        assertThat(read(text, (int) Budget.USUAL.toSeconds())).isNotNull();
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
