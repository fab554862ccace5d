package bd.sabha.reading.source;

import static bd.sabha.reading.source.RawDocx.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.SourceFile;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that want more than to be read. */
class HostileDocxTests {

    @Test
    void aFileThatUnpacksToMoreThanThereIsRoomForIsRefused() {
        var zeros = new byte[70 << 20];
        assertThat(reason(RawDocx.of(paragraph("ক"))
                        .with("word/media/image1.bmp", zeros)
                        .bytes()))
                .isEqualTo(Reason.BOMB);
        var blanks = " ".repeat(20 << 20);
        assertThat(reason(RawDocx.of(paragraph("ক") + blanks).bytes())).isEqualTo(Reason.BOMB);
    }

    @Test
    void tooManyEntriesCellsOrNestedElementsAreRefused() {
        var many = RawDocx.of(paragraph("ক"));
        for (int i = 0; i < 2_100; i++) many.with("word/media/" + i, new byte[0]);
        assertThat(reason(many.bytes())).isEqualTo(Reason.BOMB);
        assertThat(reason(RawDocx.of("<w:p/>".repeat(250_000)).bytes())).isEqualTo(Reason.BOMB);
        var deep = "<w:tbl><w:tr><w:tc>".repeat(5_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        assertThat(reason(RawDocx.of(deep).bytes())).isEqualTo(Reason.BOMB);
    }

    @Test
    void aPaperOfMoreCharactersThanAnybodyReadsIsRefused() {
        var pages = new StringBuilder();
        for (int i = 0; i < 24_000; i++) pages.append(paragraph("ক" + i + "খগঘ ঙচ ছজঝ ".repeat(9)));
        assertThat(reason(RawDocx.of(pages.toString()).bytes())).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void nothingThatAFileDeclaresIsExpandedOrFetched(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "গোপনীয়");
        var visits = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/";
            for (var declared : new String[] {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE x SYSTEM \"" + address + "x.dtd\">",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "p\"> %p;]>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            }) {
                var xml = RawDocx.element("document", "<w:body>" + paragraph("&a;") + "</w:body>");
                var docx = RawDocx.of("").with("word/document.xml", xml.replace("?>", "?>" + declared));
                assertThat(reason(docx.bytes())).isEqualTo(Reason.DAMAGED);
            }
            var linked = RawDocx.of(paragraph("সভা"))
                    .relatedTo(address + "normal.dotm")
                    .bytes();
            assertThat(DocxSourceTests.lines(DocxSourceTests.open(linked))).containsExactly("সভা");
            assertThat(visits).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void documentsThatCouldRunSomethingAreRefused() {
        assertThat(reason(RawDocx.of(paragraph("ক"))
                        .with("word/vbaProject.bin", new byte[10])
                        .bytes()))
                .isEqualTo(Reason.MACROS);
        var types = RawDocx.TYPES.replace(
                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "vnd.ms-word.document.macroEnabled.main+xml");
        assertThat(reason(RawDocx.of(paragraph("ক"))
                        .with("[Content_Types].xml", types)
                        .bytes()))
                .isEqualTo(Reason.MACROS);
    }

    @Test
    void aDocumentWithAPasswordIsLocked() throws Exception {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var in = encryptor.getDataStream(files)) {
                in.write(RawDocx.of(paragraph("ক")).bytes());
            }
            files.writeFilesystem(out);
            assertThat(reason(out.toByteArray())).isEqualTo(Reason.LOCKED);
        }
    }

    @Test
    void aDocumentWithoutTextIsEmptyOrAScan() {
        assertThat(reason(RawDocx.of("<w:p/>").bytes())).isEqualTo(Reason.EMPTY);
        var picture = "<w:p><w:r><w:drawing><a:graphic><a:blip r:embed=\"r9\"/></a:graphic></w:drawing></w:r></w:p>";
        assertThat(reason(RawDocx.of(picture + paragraph("Scanned")).bytes())).isEqualTo(Reason.SCAN);
    }

    @Test
    void namesOfEntriesAreNeverPaths(@TempDir Path folder) throws Exception {
        var outside = folder.resolve("outside.xml");
        var docx = RawDocx.of(paragraph("সভা"))
                .with("../../../../../../.." + outside, "<x/>".getBytes(StandardCharsets.UTF_8))
                .with("/etc/passwd.xml", new byte[1])
                .bytes();
        assertThat(DocxSourceTests.lines(DocxSourceTests.open(docx))).containsExactly("সভা");
        assertThat(outside).doesNotExist();
    }

    @Test
    void twoPartsOfOneNameAreADamage() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : new String[] {"word/document.xml", "Word/Document.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[1]);
            }
        }
        assertThat(reason(out.toByteArray())).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void damagedFilesAreRefusedAndNothingElseHappens() throws Exception {
        var whole = RawDocx.of(paragraph("সভার কার্যবিবরণী") + "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
                .with("styles", "styles", "<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>")
                .bytes();
        for (int length = 4; length < whole.length; length += 13) {
            openOrRefuse(Arrays.copyOf(whole, length));
        }
        var random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            var damaged = whole.clone();
            for (int j = 0; j <= random.nextInt(8); j++)
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            openOrRefuse(damaged);
        }
    }

    @Test
    void brokenXmlIsRefusedAndNothingElseHappens() {
        var random = new Random(7);
        var xml = RawDocx.element(
                "document",
                "<w:body><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr>"
                        + "<w:rFonts w:ascii=\"SutonnyMJ\"/></w:rPr><w:t>evsjv‡`k</w:t><w:tab/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr>"
                        + "<w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body>");
        for (int i = 0; i < 800; i++) {
            var broken = new StringBuilder(xml);
            int from = random.nextInt(broken.length());
            int to = Math.min(broken.length(), from + random.nextInt(30));
            if (random.nextBoolean()) broken.delete(from, to);
            else broken.insert(random.nextInt(broken.length()), xml, from, to);
            openOrRefuse(
                    RawDocx.of("").with("word/document.xml", broken.toString()).bytes());
        }
    }

    @Test
    void whatMakesOthersSlowIsReadInTime() {
        var runs = new StringBuilder("<w:p>");
        for (int i = 0; i < 60_000; i++) {
            runs.append("<w:r>")
                    .append(i % 2 == 0 ? "<w:rPr><w:rFonts w:ascii=\"SutonnyMJ\"/></w:rPr>" : "")
                    .append("<w:t>K</w:t></w:r>");
        }
        var styles = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            styles.append("<w:style w:styleId=\"s%d\"><w:basedOn w:val=\"s%d\"/></w:style>".formatted(i, i + 1));
        }
        var docx = RawDocx.of(runs + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>ক</w:t></w:r></w:p>".repeat(3_000))
                .with("styles", "styles", styles.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> DocxSourceTests.open(docx.bytes()));
    }

    @Test
    void aReadingEndsWhenItsTimeIsOver() {
        var docx = RawDocx.of(paragraph("ক").repeat(100_000)).bytes();
        var refused = catchThrowableOfType(
                Refused.class, () -> Sources.open(new SourceFile("x.docx", docx), Budget.of(Duration.ofMillis(1))));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW);
    }

    private static void openOrRefuse(byte[] docx) {
        try {
            Sources.open(new SourceFile("x.docx", docx), Budget.of(Budget.USUAL));
        } catch (Refused refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static Reason reason(byte[] docx) {
        var refused = catchThrowableOfType(
                Refused.class, () -> Sources.open(new SourceFile("x.docx", docx), Budget.of(Budget.USUAL)));
        assertThat(refused).as("refused").isNotNull();
        return refused.reason();
    }
}
