package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.ArchiveRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints existing minutes again from the command line, without a web server and without a database. */
class ReprintCommandTests {

    private static final Path REAL = Path.of("src/main/resources/sample/minutes");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "000_8583437cf2faf0f9, ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭, বেলা: ১২:৩০, উপর্যুক্ত পরিসংখ্যান, প্রধান শিক্ষক",
        "001_dbd4c41b19f3c308, ৫৬.০৪.৫৭০০.০০০.০৬.০০১.১৯.৬, ২৮-০২-২০২৪, গৃহীত সিদ্ধান্ত, মুজিবনগর",
        "003_908c188bc464dd51, ৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩.৫৬, doict.bandarban.gov.bd, থানচি, (সদর",
        "004_db77356bfb538854, ৫৮.০০.০০০০.০১৮.৩১.০০২.২১.২১৬, আলোচ্য সূচি-২:, ১.২ সিদ্ধান্ত:, মোঃ আইয়ুব হোসেন"
    })
    void theRealMinutesComeOutInTheOfficialLayout(String name, String memo, String a, String b, String c)
            throws IOException {
        var pdf = folder.resolve("out/" + name + ".pdf");
        var docx = folder.resolve("out/" + name + ".docx");
        assertThat(print(REAL.resolve(name + ".txt").toString(), "--pdf", pdf.toString(), "--docx=" + docx))
                .as(err())
                .isZero();
        for (var text : List.of(pdf(pdf), docx(docx))) {
            assertThat(text)
                    .contains(squeezed(memo), squeezed(a), squeezed(b), squeezed(c))
                    .doesNotContain(squeezed("খসড়া"), "/verify");
        }
        assertThat(ArchiveRules.brokenBy(Files.readAllBytes(pdf))).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly(pdf.toString(), docx.toString());
        assertThat(files(folder.resolve("out"))).containsExactly(name + ".docx", name + ".pdf");
    }

    @Test
    void oneOfTheTwoIsEnough() throws IOException {
        var docx = folder.resolve("again.docx");
        Files.writeString(docx, "what was there before");
        assertThat(print(real(), "--docx", docx.toString())).as(err()).isZero();
        assertThat(docx(docx)).contains("৫৭");
        assertThat(files(folder)).containsExactly("again.docx");
    }

    @Test
    void whatIsNoMinutesIsRefusedWithTheReasonAndNothingIsWritten() throws IOException {
        var news = Path.of("src/test/resources/corpus/not-minutes/english-news.txt");
        assertThat(print(news.toString(), "--pdf", folder.resolve("a.pdf").toString()))
                .isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(err()).contains("english-news.txt: ").hasLineCount(2);
        assertThat(out.size()).isZero();
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void aCharacterThatCannotBePrintedIsNamed() throws IOException {
        var text = Files.readString(Path.of(real())).replace("ইনোভেশনঃ", "ইনোভেশন \uD83D\uDE00ঃ");
        var file = Files.writeString(folder.resolve("smile.txt"), text);
        assertThat(print(file.toString(), "--pdf", folder.resolve("a.pdf").toString()))
                .isEqualTo(PrintCommand.NOT_PRINTED);
        assertThat(err()).contains("U+1F600");
        assertThat(files(folder)).containsExactly("smile.txt");
    }

    @Test
    void whereNothingCanBeWrittenNothingIs() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "taken");
        assertThat(print(real(), "--pdf", folder.resolve("a.pdf").toString(), "--docx", folder.toString()))
                .isEqualTo(PrintCommand.NOT_PRINTED);
        assertThat(print(real(), "--pdf", file.resolve("a.pdf").toString())).isEqualTo(PrintCommand.NOT_PRINTED);
        assertThat(print(
                        folder.resolve("missing.txt").toString(),
                        "--pdf",
                        folder.resolve("a.pdf").toString()))
                .isEqualTo(PrintCommand.NOT_PRINTED);
        assertThat(err()).contains("missing.txt: ");
        assertThat(files(folder)).containsExactly("file");
    }

    @Test
    void aWrongCallSaysHowToCall() {
        assertThat(print(real())).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print(real(), "--pdf")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print(real(), "--pdf", "--docx")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print(real(), "--pdf", "a", "--docx", "a")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print(real(), "--odt", "a")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print(real(), "b", "--pdf", "a")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print(real(), "--docx", real())).as("its own file").isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(err()).contains("print FILE [--pdf OUT] [--docx OUT]");
        assertThat(out.size()).isZero();
    }

    private static String real() {
        return REAL.resolve("000_8583437cf2faf0f9.txt").toString();
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int print(String... arguments) {
        return new PrintCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String pdf(Path file) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String docx(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return squeezed(words.getText());
        }
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }
}
