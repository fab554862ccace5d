package bd.sabha.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Manuscript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are known by what is in them, never by what they are called. */
class SourcesTests {

    private static Manuscript open(byte[] bytes) throws Refused {
        return Sources.open(new SourceFile("কার্যবিবরণী.docx", bytes), Budget.of(Duration.ofSeconds(10)));
    }

    private static Reason reason(byte[] bytes) {
        return refused(bytes).reason();
    }

    private static Refused refused(byte[] bytes) {
        return catchThrowableOfType(Refused.class, () -> open(bytes));
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(latin("<xml/>"));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> paragraphs(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .flatMap(Block::paragraphs)
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void textIsReadInAnyFormOfUnicodeThatNamesItself(String charset) throws Exception {
        var text = (charset.length() > 6 ? "\ufeff" : "") + "সভাপতি\nজেলা প্রশাসক";
        assertThat(paragraphs(open(text.getBytes(charset)))).containsExactly("সভাপতি", "জেলা প্রশাসক");
    }

    @Test
    void aMarkOfByteOrderIsNoWord() throws Exception {
        var manuscript = open("\ufeffসভাপতি".getBytes(StandardCharsets.UTF_8));
        assertThat(paragraphs(manuscript)).containsExactly("সভাপতি");
        assertThat(manuscript.text()).isEqualTo("\ufeffসভাপতি");
    }

    @Test
    void aFewDamagedLettersAreDoubted() throws Exception {
        var bytes = "সভার কার্যবিবরণী পাঠ করা হয়। ".repeat(40).getBytes(StandardCharsets.UTF_8);
        bytes[200] = (byte) 0xff;
        var manuscript = open(bytes);
        assertThat(manuscript.doubts()).isNotEmpty().allSatisfy(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Doubt.Kind.ILLEGIBLE);
            var place = doubt.places().get(0);
            assertThat(manuscript.text().substring(place.from(), place.to())).isEqualTo("\ufffd");
        });
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(reason(latin("MYcÖRvZš¿x evsjv‡`k miKvi \u00a9\u00ae\u00d6"
                        .repeat(20)
                        .replace('‡', '\u0087'))))
                .isEqualTo(Reason.UNKNOWN_ENCODING);
        assertThat(reason("সভার কার্যবিবরণী".getBytes(StandardCharsets.UTF_16LE)))
                .isIn(Reason.UNKNOWN_ENCODING, Reason.FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t \f\n", "<html><body></body></html>", "<!-- -->", "\ufeff", "---\n```"})
    void whatHasNoWordsIsEmpty(String text) {
        assertThat(reason(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF', PICTURE",
        "'\u0089PNG\r\n\u001a\n', PICTURE",
        "GIF89a, PICTURE",
        "'II*\u0000', PICTURE",
        "'RIFF\u0001\u0001\u0001\u0001WEBPVP8', PICTURE",
        "'\u0000\u0000\u0000\u0018ftypheic', PICTURE",
        "'BM\u0012\u0000\u0000\u0000\u0000\u0000\u0000\u00006\u0000\u0000\u0000..', PICTURE",
        "'{\\rtf1\\ansi', OTHER_FORMAT",
        "'\u001f\u008b\b', OTHER_FORMAT",
        "'Rar!\u001a\u0007', OTHER_FORMAT",
        "'7z\u00bc\u00af', OTHER_FORMAT",
        "'\u007fELF\u0002', FOREIGN",
        "'SQLite format 3\u0000', FOREIGN",
        "'\u0001\u0002\u0003\u0000\u0000abc', FOREIGN",
    })
    void picturesAndOtherFilesAreRefusedByTheirFirstBytes(String bytes, Reason reason) {
        assertThat(reason(latin(bytes))).isEqualTo(reason);
    }

    @Test
    void packedFilesAreKnownByWhatIsInThem() throws Exception {
        assertThat(refused(zip("[Content_Types].xml", "xl/workbook.xml")).arguments())
                .containsExactly("Excel");
        assertThat(refused(zip("ppt/presentation.xml")).arguments()).containsExactly("PowerPoint");
        assertThat(refused(zip("mimetype", "content.xml")).arguments()).containsExactly("OpenDocument");
        assertThat(refused(zip("a.txt")).arguments()).containsExactly("ZIP");
        assertThat(Format.of(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(Format.DOCX);
        assertThat(Format.of(zip("word\\document2.xml"))).isEqualTo(Format.DOCX);
    }

    @Test
    void aPackedFileWithoutItsEndIsStillKnown() throws Exception {
        var whole = zip("word/document.xml", "word/styles.xml");
        assertThat(Format.of(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Format.DOCX);
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, OLD_WORD", "EncryptedPackage, LOCKED", "Workbook, OTHER_FORMAT", "Else, OTHER_FORMAT"})
    void oldOfficeFilesAreToldApart(String name, Reason reason) {
        var head = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(500);
        var wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        assertThat(reason(latin(head + wide))).isEqualTo(reason);
    }

    @Test
    void pdfIsKnownThoughSomethingStandsInFrontOfIt() throws Exception {
        assertThat(Format.of(latin("\r\n\r\n%PDF-1.7\n"))).isEqualTo(Format.PDF);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsLookedAt() {
        assertThatThrownBy(() -> open(new byte[Sources.MOST_BYTES + 1]))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.TOO_BIG);
                    assertThat(refused.arguments()).containsExactly("20");
                });
    }

    @Test
    void tooMuchTextIsRefused() {
        assertThat(reason("a\n".repeat(1_000_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void aReadingThatTakesTooLongIsGivenUp() {
        var file = new SourceFile("", "ক\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Sources.open(file, Budget.of(Duration.ZERO)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW));
    }
}
