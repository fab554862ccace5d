package bd.sabha.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.SourceFile;
import bd.sabha.support.PdfOf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** PDFs that want more than to be read, and those that cannot be. */
class HostilePdfTests {

    private static final String TREE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>";

    @Test
    void aScanWithoutWordsIsRefusedAsSuch() throws Exception {
        var scan = new RawPdf()
                .object(TREE).object("<</Type/Pages/Kids[3 0 R]/Count 1>>").object(PAGE).stream(
                        "", "q 595 0 0 842 0 0 cm /X Do Q")
                        .stream(
                                "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray",
                                "x");
        assertThat(reason(scan.bytes())).isEqualTo(Reason.SCAN);
    }

    @Test
    void lettersThatNobodySaysTheMeaningOfAreNoText() {
        var font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 66"
                + "/Widths[1 1]/CharProcs<<>>/Encoding<</Differences[65/g1/g2]>>>>";
        var pdf = new RawPdf()
                        .object(TREE)
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
                        .stream("", "BT /F1 12 Tf 50 700 Td (ABABABAB) Tj ET")
                        .object(font);
        assertThat(reason(pdf.bytes())).isEqualTo(Reason.SCAN);
    }

    @Test
    void whoLockedTheirPaperWithAPasswordIsAskedToUnlockIt() throws Exception {
        assertThat(reason(locked("open", "own"))).isEqualTo(Reason.LOCKED);
    }

    @Test
    void aPasswordThatOnlyForbidsPrintingDoesNotHinderReading() throws Exception {
        assertThat(PdfSourceTests.read(locked("", "own")).text()).contains("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার");
    }

    @Test
    void tenThousandPagesAreRefusedAtOnce() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) document.addPage(new PDPage());
            document.save(out);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(reason(out.toByteArray()))
                .isEqualTo(Reason.TOO_MANY_PAGES));
    }

    @Test
    void pagesThatContainThemselvesEnd() {
        var loop = new RawPdf()
                .object(TREE)
                .object("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>")
                .object("<</Type/Pages/Kids[2 0 R]/Count 400>>");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(reason(loop.bytes())).isIn(Reason.DAMAGED, Reason.SCAN));
    }

    @Test
    void whatUnpacksToMoreThanThereIsRoomForIsRefused() throws Exception {
        assertThat(reason(bomb("/Filter/FlateDecode", deflated(100 << 20)))).isEqualTo(Reason.BOMB);
        assertThat(reason(bomb("/Filter[/FlateDecode/ASCIIHexDecode]", deflated(100 << 20))))
                .isEqualTo(Reason.BOMB);
    }

    @Test
    void formsThatDrawEachOtherAgainAndAgainEndInTime() {
        var pdf = new RawPdf()
                .object(TREE).object("<</Type/Pages/Kids[3 0 R]/Count 1>>").object(PAGE).stream(
                        "", "/X Do ".repeat(10));
        for (int i = 5; i < 30; i++) {
            pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>".formatted(i + 1),
                    "/X Do ".repeat(10));
        }
        var bytes = pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "").bytes();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            var thrown = catchThrowableOfType(
                    Refused.class,
                    () -> Sources.open(new SourceFile("a.pdf", bytes), Budget.of(Duration.ofSeconds(1))));
            assertThat(thrown.reason()).isEqualTo(Reason.TOO_SLOW);
        });
    }

    @Test
    void whatIsNestedTooDeeplyIsDamaged() {
        assertThat(reason(RawPdf.page("[".repeat(200_000), "Helvetica"))).isIn(Reason.DAMAGED, Reason.SCAN);
        assertThat(reason(RawPdf.page("/P BMC ".repeat(200_000), "Helvetica"))).isEqualTo(Reason.SCAN);
        assertThat(reason(RawPdf.page("q ".repeat(100_000), "Helvetica"))).isIn(Reason.DAMAGED, Reason.SCAN);
    }

    @Test
    void aPageOfNothingButLinesIsReadInTime() {
        var random = new Random(5);
        var lines = new StringBuilder("BT /F1 10 Tf 50 700 Td (Words) Tj ET ");
        for (int i = 0; i < 60_000; i++) {
            int x = random.nextInt(595);
            int y = random.nextInt(842);
            lines.append(x).append(' ').append(y).append(random.nextBoolean() ? " 200 .5 re f " : " .5 200 re f ");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> PdfSourceTests.read(RawPdf.page(lines.toString(), "Helvetica")));
    }

    @Test
    void whatIsDamagedIsReadOrRefusedAndNothingElse() throws Exception {
        var whole = PdfOf.of(PdfSourceTests.minutes("001_dbd4c41b19f3c308"));
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            var damaged = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int k = 0; k < 1 + i; k++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                PdfSourceTests.read(damaged);
            } catch (Refused refused) {
                assertThat(refused.reason()).isIn(Reason.DAMAGED, Reason.SCAN, Reason.LOCKED, Reason.BOMB);
            }
        }
        assertThat(reason("%PDF-1.7 and nothing else".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.DAMAGED);
    }

    private static Reason reason(byte[] pdf) {
        var thrown = catchThrowableOfType(Refused.class, () -> PdfSourceTests.read(pdf));
        return thrown == null ? null : thrown.reason();
    }

    private static byte[] locked(String user, String owner) throws Exception {
        var plain = PdfOf.of(PdfSourceTests.minutes("000_8583437cf2faf0f9"));
        try (var document = Loader.loadPDF(plain);
                var out = new ByteArrayOutputStream()) {
            var forbids = new AccessPermission();
            forbids.setCanPrint(false);
            document.protect(new StandardProtectionPolicy(owner, user, forbids));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] bomb(String filter, byte[] packed) {
        return new RawPdf()
                .object(TREE).object("<</Type/Pages/Kids[3 0 R]/Count 1>>").object(PAGE).stream(filter, packed)
                        .bytes();
    }

    private static byte[] deflated(int length) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zeros = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < length >> 20; i++) zeros.write(new byte[1 << 20]);
        }
        return packed.toByteArray();
    }
}
