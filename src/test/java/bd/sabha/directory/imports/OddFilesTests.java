package bd.sabha.directory.imports;

import static bd.sabha.directory.imports.Finding.Reason.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bd.sabha.directory.imports.Finding.Reason;
import bd.sabha.support.SabhaTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever somebody hands in, the answer is in words. */
@SabhaTest
class OddFilesTests {

    private static final String TABLE = "code,layer,name\r\nodd-1,জেলা,\"দুই\r\nলাইন\"\r\n\r\nodd-2,গ্রাম,শেষ\r\n";
    private static final List<String> HEADS = List.of("post", "person", "charge", "from", "to", "person_en");

    @Autowired
    UploadReader reader;

    @Autowired
    DryRuns dryRuns;

    @Test
    void tablesOfTextInTheirManyForms() {
        var marked = "\ufeff" + TABLE;
        for (var content : List.of(
                TABLE.getBytes(StandardCharsets.UTF_8),
                marked.getBytes(StandardCharsets.UTF_8),
                marked.getBytes(StandardCharsets.UTF_16LE),
                marked.getBytes(StandardCharsets.UTF_16BE),
                TABLE.replace(',', ';').getBytes(StandardCharsets.UTF_8),
                TABLE.replace(',', '\t').getBytes(StandardCharsets.UTF_8),
                TABLE.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))) {
            assertThat(lines(content))
                    .extracting(Line::number, line -> line.text(Column.NAME))
                    .containsExactly(tuple(2, "দুই লাইন"), tuple(5, Tidy.text("শেষ")));
        }
        assertThat(lines(("sep=;\r\n" + TABLE.replace(',', ';')).getBytes(StandardCharsets.UTF_8)))
                .extracting(Line::number)
                .containsExactly(3, 6);
    }

    @Test
    void lettersThatAreNoUnicodeAreToldWithTheirLine() {
        var content = "code,layer,name\na,5,x\nb,5,????".getBytes(StandardCharsets.UTF_8);
        content[content.length - 1] = (byte) 0xA9;
        assertThat(problems(content)).extracting(Finding::line, Finding::reason).containsExactly(tuple(3, NOT_UTF8));
    }

    @Test
    void whatIsNoTableIsCalledByItsName() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo(EMPTY_FILE);
        assertThat(refusal("\ufeff \n \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(EMPTY_FILE);
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo(PDF);
        assertThat(refusal(ole("Workbook"))).isEqualTo(OLD_EXCEL);
        assertThat(refusal(ole("EncryptedPackage"))).isEqualTo(ENCRYPTED);
        assertThat(refusal(zip(Map.of("word/document.xml", "<w/>")))).isEqualTo(WORD);
        assertThat(refusal(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo(NOT_A_TABLE);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0})).isEqualTo(NOT_A_TABLE);
        assertThat(refusal(Arrays.copyOf(workbook(sheet -> {}), 300))).isEqualTo(BROKEN_WORKBOOK);
        assertThat(refusal("code,layer,name\nx,5,\"offen".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(QUOTES);
    }

    @Test
    void aWorkbookWithRealDatesAndFormulas() throws IOException {
        var lines = lines(workbook(sheet -> {
            sheet.value(1, 0, "p-1");
            sheet.value(1, 1, "  নাম   একজন ");
            sheet.value(1, 3, LocalDate.of(2022, 6, 12));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            sheet.value(3, 0, 17);
            sheet.value(3, 1, true);
        }));
        assertThat(lines).extracting(Line::number).containsExactly(2, 4);
        assertThat(lines.get(0).text(Column.PERSON)).isEqualTo("নাম একজন");
        assertThat(lines.get(0).text(Column.FROM)).isEqualTo("2022-06-12");
        assertThat(lines.get(1).text(Column.POST)).isEqualTo("17");
        assertThat(lines.get(1).text(Column.PERSON)).isEqualTo("true");
    }

    @Test
    void aFormulaCountsAsItsResultAndWithoutOneIsAProblem() throws IOException {
        var plain = workbook(sheet -> sheet.inlineString(1, 1, "FORMULA"));
        var solved = changed(
                plain,
                "xl/worksheets/sheet1.xml",
                text -> replaced(text, "B2", "<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>ফল</v></c>"));
        assertThat(lines(solved)).singleElement().satisfies(line -> assertThat(line.text(Column.PERSON))
                .isEqualTo("ফল"));
        var unsolved =
                changed(plain, "xl/worksheets/sheet1.xml", text -> replaced(text, "B2", "<c r=\"B2\"><f>A1</f></c>"));
        assertThat(problems(unsolved))
                .extracting(Finding::line, Finding::column, Finding::reason, Finding::found)
                .contains(tuple(2, "person", FORMULA, "=A1"));
    }

    @Test
    void mergedCellsAreToldWithTheirLine() throws IOException {
        var merged = workbook(sheet -> {
            sheet.value(6, 0, "p");
            sheet.range(6, 0, 8, 0).merge();
        });
        assertThat(problems(merged))
                .extracting(Finding::line, Finding::reason, Finding::found)
                .contains(tuple(7, MERGED, "A7:A9"));
    }

    @Test
    void definitionsAndEntitiesAreNotRead() throws IOException {
        var plain = workbook(sheet -> sheet.inlineString(1, 1, "নাম"));
        var hostile = changed(
                plain,
                "xl/worksheets/sheet1.xml",
                text -> text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
        assertThat(refusal(hostile)).isEqualTo(DEFINITIONS);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var plain = workbook(sheet -> sheet.inlineString(1, 1, "নাম"));
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            for (var part : parts(plain).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 400; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(10 << 20);
        assertThat(refusal(bomb.toByteArray())).isEqualTo(UNPACKS_TOO_BIG);
    }

    @Test
    void aMillionBlankRowsAreNoLines() throws IOException {
        var rows = new StringBuilder();
        for (var i = 3; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        var plain = workbook(sheet -> sheet.inlineString(1, 1, "নাম"));
        var endless =
                changed(plain, "xl/worksheets/sheet1.xml", text -> text.replace("</sheetData>", rows + "</sheetData>"));
        assertThat(lines(endless)).hasSize(1);
    }

    @Test
    void aSheetThatIsNoneOfOursIsNoted() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var notes = workbook.newWorksheet("মন্তব্য");
            notes.value(0, 0, "এটি একটি মন্তব্য");
            var posts = workbook.newWorksheet("Sheet2");
            posts.value(0, 0, "designation");
            posts.value(0, 1, "code");
            posts.value(0, 2, "office");
        }
        var run = dryRuns.of(List.of(new Upload("b.xlsx", out.toByteArray())));
        assertThat(run.problems()).isEmpty();
        assertThat(run.notes()).singleElement().satisfies(note -> assertThat(note.reason())
                .isEqualTo(SHEET_NOT_READ));
    }

    private List<Line> lines(byte[] content) {
        var findings = new Findings();
        var lines = reader.lines(List.of(new Upload("file", content)), findings);
        assertThat(findings.problems()).isEmpty();
        return lines;
    }

    private List<Finding> problems(byte[] content) {
        return dryRuns.of(List.of(new Upload("file", content))).problems();
    }

    private Reason refusal(byte[] content) {
        var problems = problems(content);
        assertThat(problems).hasSize(1);
        return problems.get(0).reason();
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("incumbencies");
            for (var i = 0; i < HEADS.size(); i++) {
                sheet.value(0, i, HEADS.get(i));
            }
            fill.accept(sheet);
        }
        return out.toByteArray();
    }

    private interface Edit {
        String of(String text);
    }

    private static byte[] changed(byte[] workbook, String name, Edit edit) throws IOException {
        var parts = parts(workbook);
        var before = parts.get(name);
        parts.put(name, edit.of(before));
        assertThat(parts.get(name)).isNotEqualTo(before);
        return zip(parts);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(part)) {
                    parts.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    private static String replaced(String sheet, String cell, String by) {
        return sheet.replaceFirst("<c r=\"" + cell + "\".*?</c>", by);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] ole(String stream) {
        var content = new byte[600];
        var magic = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (var i = 0; i < magic.length; i++) {
            content[i] = (byte) magic[i];
        }
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 512, name.length);
        return content;
    }
}
