package bd.sabha.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordWriterTests {

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern RUN = Pattern.compile("<w:r>(.*?)</w:r>");

    static Stream<Path> minutes() throws IOException {
        try (var files = Files.list(Papers.MINUTES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void realMinutesReadBackEqual(Path file) throws Exception {
        var xhtml = Papers.minutes(file);
        assertThat(words(read(WordWriter.write(xhtml)))).isEqualTo(words(xhtml));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void libreOfficeReadsTheSameText(Path file) throws Exception {
        var xhtml = Papers.minutes(file);
        assertThat(words(Office.text(WordWriter.write(xhtml)))).isEqualTo(words(xhtml));
    }

    @Test
    void everyRunIsBanglaInComplexScript() throws Exception {
        var xml = part(WordWriter.write(Papers.minutes(minutes().findFirst().orElseThrow())), "word/document.xml");
        var runs = RUN.matcher(xml).results().map(it -> it.group(1)).toList();
        assertThat(runs).hasSizeGreaterThan(100).allSatisfy(run -> assertThat(run)
                .contains("w:cs=\"Noto Serif Bengali\"", "<w:szCs ", "<w:cs/>", "w:bidi=\"bn-BD\""));
        assertThat(runs).filteredOn(run -> run.contains("<w:b/>")).isNotEmpty().allSatisfy(run -> assertThat(run)
                .contains("<w:bCs/>"));
    }

    @Test
    void headingsHaveStylesWithOutlineLevels() throws Exception {
        var docx = WordWriter.write(
                Papers.sheet("bn", "সভা", "<h1 class=\"paper-title\">কার্যবিবরণী</h1><h2>বিতরণ</h2><p>পাঠ</p>"));
        try (var document = open(docx)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .startsWith("Heading1", "Heading2");
            assertThat(document.getParagraphs().get(0).getAlignment()).hasToString("CENTER");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
        assertThat(part(docx, "word/styles.xml"))
                .contains("<w:outlineLvl w:val=\"0\"/>", "<w:outlineLvl w:val=\"1\"/>");
    }

    @Test
    void tablesKeepTheirGridAndRepeatTheirHeads() throws Exception {
        var docx = WordWriter.write(
                Papers.sheet(
                        "bn",
                        "সভা",
                        """
                <table class="paper-table"><colgroup><col style="width: 20%"/><col style="width: 50%"/><col style="width: 30%"/></colgroup>
                <thead><tr><th rowspan="2">ক্রম</th><th colspan="2">বিবরণ</th></tr><tr><th>বিষয়</th><th>মন্তব্য</th></tr></thead>
                <tbody><tr><td rowspan="3">১</td><td>ক)</td><td rowspan="2">সকল</td></tr><tr><td>খ)</td></tr>
                <tr><td>গ)<table><tr><td>ভেতরে</td></tr></table></td><td>শেষ</td></tr></tbody></table>"""));
        var xml = part(docx, "word/document.xml");
        assertThat(xml.split("<w:tblHeader/>", -1)).hasSize(3);
        assertThat(xml.split("w:val=\"restart\"", -1)).hasSize(4);
        assertThat(xml.split("w:val=\"continue\"", -1)).hasSize(5);
        assertThat(xml).contains("<w:gridSpan w:val=\"2\"/>");
        try (var document = open(docx)) {
            var table = document.getTables().get(0);
            assertThat(table.getRow(4).getCell(1).getTables().get(0).getText().strip())
                    .isEqualTo("ভেতরে");
            assertThat(table.getRows())
                    .allSatisfy(row -> assertThat(row.getTableCells().size()).isBetween(2, 3));
        }
    }

    @Test
    void runningPartsCountPagesInBanglaDigits() throws Exception {
        var docx = WordWriter.write(Papers.sheet("bn", "জেলা কমিটি", "<p>পাঠ</p>".repeat(80)));
        try (var document = open(docx)) {
            var policy = document.getHeaderFooterPolicy();
            assertThat(policy.getDefaultHeader().getText().strip()).isEqualTo("জেলা কমিটি");
            assertThat(policy.getFirstPageHeader().getText().strip()).isEmpty();
            assertThat(policy.getDefaultFooter().getText()).contains("যাচাই করুন", "পৃষ্ঠা");
            assertThat(policy.getDefaultFooter().getAllPictures()).hasSize(1);
        }
        assertThat(part(docx, "word/footer1.xml")).contains(" PAGE ", " NUMPAGES ", "\"Sabha Digits\"");
        assertThat(part(WordWriter.write(Papers.sheet("en", "Committee", "<p>Text</p>")), "word/footer1.xml"))
                .doesNotContain("Sabha Digits");
    }

    @Test
    void aDraftSaysSoAcrossEachPage() throws Exception {
        var docx = WordWriter.write(Papers.sheet("bn", "সভা", "<p>পাঠ</p>")
                .replace("<div class=\"paper\">", "<div class=\"watermark\">খসড়া</div><div class=\"paper\">"));
        assertThat(part(docx, "word/header1.xml")).contains("string=\"খসড়া\"");
        assertThat(part(docx, "word/header2.xml")).contains("string=\"খসড়া\"");
        assertThat(read(docx)).doesNotContain("খসড়া");
    }

    @Test
    void itsTypefacesAreInIt() throws Exception {
        var docx = WordWriter.write(Papers.sheet("bn", "সভা", "<p>পাঠ</p>"));
        var table = part(docx, "word/fontTable.xml");
        var keys = Pattern.compile("w:fontKey=\"\\{([^}]*)}\"")
                .matcher(table)
                .results()
                .map(it -> it.group(1))
                .toList();
        var fonts = new ArrayList<Font>();
        for (var i = 0; i < 3; i++) {
            var bytes = bytes(docx, "word/fonts/font" + (i + 1) + ".odttf");
            var key = HexFormat.of().parseHex(keys.get(i).replace("-", ""));
            for (var at = 0; at < 32; at++) bytes[at] ^= key[15 - at % 16];
            fonts.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
        }
        assertThat(fonts)
                .extracting(font -> font.getFamily(java.util.Locale.ENGLISH))
                .containsExactly("Noto Serif Bengali", "Noto Serif Bengali", "Sabha Digits");
        for (var digit = 0; digit < 10; digit++) {
            assertThat(outline(fonts.get(2), "" + (char) ('0' + digit)))
                    .isEqualTo(outline(fonts.get(0), "" + (char) ('০' + digit)))
                    .isEqualTo(outline(fonts.get(2), "" + (char) ('০' + digit)));
        }
    }

    @Test
    void libreOfficePrintsItWithItsTypefaces() throws Exception {
        var docx = WordWriter.write(Papers.sheet("bn", "সভা", "<p>ক্ষুদ্র র‍্যাব</p>"));
        try (var pdf = Loader.loadPDF(Office.convert(docx, "pdf"))) {
            var fonts = new ArrayList<String>();
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames())
                fonts.add(resources.getFont(name).getName());
            assertThat(fonts)
                    .anyMatch(it -> it.contains("NotoSerifBengali"))
                    .anyMatch(it -> it.contains("SabhaDigits"));
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("1/1");
        }
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws Exception {
        try (var document = open(WordWriter.write(Papers.sheet(
                "bn",
                "কমিটির \"সভা\" & <ক>"
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;"),
                "<p>পাঠ</p>")))) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("কমিটির \"সভা\" & <ক>");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("bn");
        }
    }

    @Test
    void whiteSpaceAndBreaksAreAsInABrowser() throws Exception {
        assertThat(
                        read(
                                WordWriter.write(
                                        Papers.sheet(
                                                "bn",
                                                "সভা",
                                                """
                        <p>  ক <b> খ</b>
                        গ<br/> ঘ </p><div>ঙ<p>চ</p>ছ</div><p style="white-space: pre-line">জ
                          ঝ</p><p style="display: none">ঞ</p>"""))))
                .isEqualTo("ক খ গ\nঘ\nঙ\nচ\nছ\nজ\nঝ\n");
    }

    @Test
    void whateverIsOnASheetReadsBack() throws Exception {
        var random = new Random(4);
        for (var i = 0; i < 150; i++) {
            var xhtml = Papers.sheet(i % 5 == 0 ? "en" : "bn", "সভা", blocks(random, 4));
            assertThat(words(read(WordWriter.write(xhtml)))).as(xhtml).isEqualTo(words(xhtml));
        }
    }

    @Test
    void theSameSheetIsTheSameDocument() {
        var xhtml = Papers.sheet("bn", "সভা", "<p>পাঠ</p>");
        assertThat(WordWriter.write(xhtml)).isEqualTo(WordWriter.write(xhtml));
    }

    @Test
    void aTableOfFourHundredPagesTakesSeconds() throws Exception {
        var row =
                "<tr><td>১</td><td>জেলা ও উপজেলা কার্যালয়ের ওয়েব পোর্টাল নিয়মিত হালনাগাদ করতে হবে।</td><td>সকল</td></tr>";
        var xhtml = Papers.sheet("bn", "সভা", "<table class=\"paper-table\">" + row.repeat(12_000) + "</table>");
        var began = System.nanoTime();
        var docx = WordWriter.write(xhtml);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        assertThat(docx.length).isLessThan(3_000_000);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        refused("<p>");
        refused("<html lang=\"bn\"/>");
        refused("<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><html><body><p>&a;</p></body></html>");
        refused(Papers.sheet("bn", "সভা", "<img src=\"http://localhost/x.png\" alt=\"\"/>"));
        refused(Papers.sheet("bn", "সভা", "<img src=\"data:image/png;base64,AAAA\" alt=\"\"/>"));
        refused(Papers.sheet("bn", "সভা", "<img src=\"data:image/png;base64,%%%%\" alt=\"\"/>"));
    }

    private static void refused(String xhtml) {
        assertThatThrownBy(() -> WordWriter.write(xhtml)).isInstanceOf(Unwritable.class);
    }

    private static String blocks(Random random, int depth) {
        var sheet = new StringBuilder();
        for (var i = random.nextInt(1, 4); i > 0; i--) {
            sheet.append(
                    switch (depth == 0 ? 0 : random.nextInt(7)) {
                        case 1 -> "<div class=\"paper-signature\">" + blocks(random, depth - 1) + "</div>";
                        case 2 -> "<h%1$d>%2$s</h%1$d>".formatted(random.nextInt(1, 4), phrase(random));
                        case 3 -> "<table class=\"paper-table\">" + rows(random, depth - 1) + "</table>";
                        case 4 -> "<div class=\"page-break\" data-mark=\"chair\" style=\"height: 20mm\"></div>";
                        case 5 ->
                            "<p class=\"align-end\">" + phrase(random) + "<img src=\"" + Papers.square()
                                    + "\" alt=\"\"/></p>";
                        default -> "<p>" + phrase(random) + "</p>";
                    });
        }
        return sheet.toString();
    }

    private static String rows(Random random, int depth) {
        var rows = new StringBuilder();
        for (var i = random.nextInt(1, 4); i > 0; i--) {
            rows.append("<tr>");
            for (var cells = random.nextInt(1, 4); cells > 0; cells--) {
                rows.append("<td rowspan=\"%d\" colspan=\"%d\">%s</td>"
                        .formatted(random.nextInt(1, 3), random.nextInt(1, 3), blocks(random, depth / 2)));
            }
            rows.append("</tr>");
        }
        return rows.toString();
    }

    private static String phrase(Random random) {
        var words = List.of(
                "ক্ষ",
                "র‍্যাব",
                "শ্রদ্ধা",
                "<b>সভা</b>",
                "100%",
                "<i>ABC</i>",
                "ড়",
                "ৎ",
                "&amp;",
                "১২৩",
                "<u>যাঃ</u>",
                "।");
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(random.nextInt(1, 6))
                .reduce("", (text, word) -> text + " " + word);
    }

    /** The words of what is printed, in order. */
    private static List<String> words(String text) {
        var body =
                text.contains("<div class=\"paper\">") ? text.substring(text.indexOf("<div class=\"paper\">")) : text;
        var plain = TAGS.matcher(body.replaceAll("</?(?:b|i|u)>", "")).replaceAll(" ");
        var unescaped = body.equals(text) ? text : plain.replace("&lt;", "<").replace("&amp;", "&");
        return Pattern.compile("[ \\s]+")
                .splitAsStream(unescaped)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String read(byte[] docx) throws IOException {
        try (var document = open(docx)) {
            var text = new StringBuilder();
            read(document, text);
            return text.toString();
        }
    }

    private static void read(IBody body, StringBuilder text) {
        for (var element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph
                    && !paragraph.getText().isEmpty()) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> read(cell, text)));
            }
        }
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String outline(Font font, String text) {
        var frame = new java.awt.font.FontRenderContext(null, true, true);
        var path = new StringBuilder();
        var points = new float[6];
        for (var it = font.deriveFont(100f)
                        .createGlyphVector(frame, text)
                        .getOutline()
                        .getPathIterator(null);
                !it.isDone();
                it.next()) {
            path.append(it.currentSegment(points)).append(java.util.Arrays.toString(points));
        }
        return path.toString();
    }

    private static String part(byte[] docx, String name) throws IOException {
        return new String(bytes(docx, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(byte[] docx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) return zip.readAllBytes();
            }
        }
        throw new IllegalStateException(name);
    }
}
