package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.pdf.PackedSize;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.Finding.Kind;
import bd.sabha.signing.SealVerdict.State;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is found out about files that strangers show. */
@SabhaTest
@Import(Issued.class)
class VerificationTests {

    @Autowired
    TestOffices offices;

    @Autowired
    Issued issued;

    @Autowired
    Documents documents;

    @Autowired
    Examination examination;

    TestOffice office;
    Document document;
    byte[] original;

    @BeforeEach
    void aSealedDocument() {
        office = offices.open();
        document = issued.sealed(office, "জেলা আইসিটি কমিটির ১২তম সভার নোটিশ");
        original = documents.pdf(document.id());
    }

    @Test
    void theOriginalIsTheOriginal() {
        var finding = examination.of(original);
        assertThat(finding.kind()).isEqualTo(Kind.ORIGINAL);
        assertThat(finding.account()).isNotNull();
        assertThat(finding.account().document().id()).isEqualTo(document.id());
        assertThat(finding.seals()).hasSize(1).allMatch(seal -> seal.state() == State.INTACT);
    }

    @Test
    void anEarlierStateIsNoForgery() {
        issued.sealFurther(document, office.officer());
        assertThat(examination.of(original).kind()).isEqualTo(Kind.EARLIER);
        var last = examination.of(documents.pdf(document.id()));
        assertThat(last.kind()).isEqualTo(Kind.ORIGINAL);
        assertThat(last.seals()).hasSize(2).allMatch(seal -> seal.state() == State.INTACT);
        assertThat(last.account().pdfs()).hasSize(2);
    }

    @Test
    void theScanIsKnown() {
        var scan = ("%PDF-1.4 scan " + document.code()).getBytes();
        documents.addScan(document.id(), scan, "application/pdf", "scan.pdf");
        assertThat(examination.of(scan).kind()).isEqualTo(Kind.SCAN);
    }

    @Test
    void oneByteMoreOrLessIsNoticed() {
        assertThat(examination.of(Arrays.copyOf(original, original.length + 1)).kind())
                .isEqualTo(Kind.EXTENDED);
        assertKnownAsChanged(Arrays.copyOf(original, original.length - 1));
        assertKnownAsChanged(Arrays.copyOf(original, original.length / 2));
    }

    @Test
    void anyByteThatIsChangedIsNoticed() {
        for (int i = 1; i < 40; i++) {
            var changed = original.clone();
            changed[i * (original.length / 40)] ^= 0x55;
            assertKnownAsChanged(changed);
        }
    }

    @Test
    void whatIsAppendedAsAFurtherRevisionIsNoticed() throws Exception {
        var extended = changed(
                pdf -> {
                    write(pdf, "Paid 5000000");
                    pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                    pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                    pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
                },
                true);
        assertThat(Arrays.copyOf(extended, original.length)).isEqualTo(original);
        var finding = examination.of(extended);
        assertThat(finding.kind()).isEqualTo(Kind.EXTENDED);
        assertThat(finding.account().document().id()).isEqualTo(document.id());
        assertThat(finding.seals()).isNotEmpty().noneMatch(seal -> seal.state() == State.INTACT && seal.whole());
    }

    @Test
    void textThatIsAddedAndSavedAnewIsNoticed() throws Exception {
        var finding = examination.of(changed(pdf -> write(pdf, "Paid 5000000"), false));
        assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
        assertThat(finding.account().document().id()).isEqualTo(document.id());
        assertThat(finding.seals()).noneMatch(seal -> seal.state() == State.INTACT);
    }

    @Test
    void alsoWithoutItsMetadataAndSignature() throws Exception {
        var finding = examination.of(changed(
                pdf -> {
                    write(pdf, "Paid 5000000");
                    pdf.setDocumentInformation(new PDDocumentInformation());
                    pdf.getDocumentCatalog().setMetadata(null);
                    pdf.getDocumentCatalog().setAcroForm(null);
                    pdf.getPage(0).setAnnotations(List.of());
                },
                false));
        assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
        assertThat(finding.account().document().id()).isEqualTo(document.id());
    }

    @Test
    void theSameWordsWithAnotherNumberAreAnAlteredCopy() {
        var forged = new java.util.ArrayList<>(Issued.PARAGRAPHS);
        forged.set(1, forged.get(1).replace("৮৫", "১৫"));
        var printed = issued.printed(document.title(), forged);
        var html = printed.html()
                .replace(printed.code(), document.code())
                .replace(VerificationCode.shown(printed.code()), VerificationCode.shown(document.code()));
        var finding = examination.of(
                bd.sabha.typesetting.Typesetter.standard().print(html).pdf());
        assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
        assertThat(finding.account().document().id()).isEqualTo(document.id());
    }

    @Test
    void aPdfThatOnlyQuotesACodeIsNoAlteredCopy() throws Exception {
        var letter = pdf(pdf -> write(
                pdf,
                "We refer to the minutes verified at http://localhost:8080/verify/" + document.code() + " of yours."));
        var finding = examination.of(letter);
        assertThat(finding.kind()).isEqualTo(Kind.QUOTING);
        assertThat(finding.account().document().id()).isEqualTo(document.id());
    }

    @Test
    void whatIsForeignIsUnknown() throws Exception {
        var foreign = examination.of(pdf(pdf -> write(pdf, "Something else, code ABCD-EFGH-JKMN")));
        assertThat(foreign.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(foreign.account()).isNull();
        assertThat(examination.of("hello".getBytes()).kind()).isEqualTo(Kind.NO_PDF);
        assertThat(examination.of(new byte[0]).kind()).isEqualTo(Kind.NO_PDF);
        assertThat(examination.of("%PDF-1.7 and then nothing".getBytes()).kind())
                .isEqualTo(Kind.DAMAGED);
    }

    @Test
    void aLockedPdfCannotBeExamined() throws Exception {
        for (var password : List.of("", "geheim")) {
            var locked = changed(
                    pdf -> {
                        var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
                        policy.setEncryptionKeyLength(256);
                        pdf.protect(policy);
                    },
                    false);
            assertThat(examination.of(locked).kind()).isEqualTo(Kind.ENCRYPTED);
        }
    }

    @Test
    void whatWouldUnpackBeyondMeasureIsNotUnpacked() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new java.util.zip.DeflaterOutputStream(packed)) {
            for (int i = 0; i < 300; i++) out.write(new byte[1 << 20]);
        }
        var bomb = new ByteArrayOutputStream();
        bomb.write("%%PDF-1.7\n1 0 obj <</Filter/FlateDecode/Length %d>>\nstream\n"
                .formatted(packed.size())
                .getBytes());
        bomb.write(packed.toByteArray());
        bomb.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes());
        assertThat(examination.of(bomb.toByteArray()).kind()).isEqualTo(Kind.EXCESSIVE);
        assertThat(PackedSize.isModest(original)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter 2 0 R",
                "/Filter [/FlateDecode 2 0 R]",
                "/Filter[/FlateDecode /FlateDecode]",
                "/Filter /LZWDecode",
                "/Filter /L#5aW",
                "/F#69lter %\n /LZW /X (1 0 obj <<)",
                "/Filter /FlateDecode"
            })
    void whatUnpacksToTooMuchIsNotReadHoweverItIsPacked(String filter) throws Exception {
        var packed = new ByteArrayOutputStream();
        packed.write("?!".getBytes(StandardCharsets.US_ASCII));
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (var zeros = new DeflaterOutputStream(packed, deflater)) {
            for (int i = 0; i < 100; i++) zeros.write(new byte[1 << 20]);
        }
        var file = new ByteArrayOutputStream();
        file.write(("%PDF-1.7\n1 0 obj <<" + filter + ">>\nstream  \n").getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertThat(examination.of(file.toByteArray()).kind()).isEqualTo(Kind.EXCESSIVE);
    }

    @Test
    @Timeout(60)
    void formsThatDrawEachOtherWithoutEndAreLeftAtSomeTime() throws Exception {
        try (var pdf = new PDDocument()) {
            var inner = form(pdf, "BT /F 12 Tf (a) Tj ET", null);
            for (int i = 0; i < 12; i++) inner = form(pdf, "/X Do ".repeat(10), inner);
            var page = new PDPage();
            page.setResources(resources(inner));
            page.setContents(new PDStream(pdf, new ByteArrayInputStream("/X Do".getBytes(StandardCharsets.US_ASCII))));
            pdf.addPage(page);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            assertThat(examination.of(bytes.toByteArray()).kind()).isEqualTo(Kind.UNKNOWN);
        }
    }

    private static PDFormXObject form(PDDocument pdf, String drawn, PDFormXObject inner) throws IOException {
        var form = new PDFormXObject(
                new PDStream(pdf, new ByteArrayInputStream(drawn.getBytes(StandardCharsets.US_ASCII))));
        form.setBBox(PDRectangle.A4);
        form.setResources(resources(inner));
        return form;
    }

    private static PDResources resources(PDFormXObject form) {
        var resources = new PDResources();
        resources.put(COSName.F, new PDType1Font(FontName.HELVETICA));
        if (form != null) resources.put(COSName.getPDFName("X"), form);
        return resources;
    }

    @Test
    void ofManyQuotedCodesTheLikestDocumentIsMeant() {
        var other = issued.plain(office, "অন্য একটি নোটিশ", "সম্পূর্ণ ভিন্ন কথা।");
        var words = new java.util.ArrayList<>(Issued.PARAGRAPHS);
        words.add("/verify/" + other.code());
        var printed = issued.printed(document.title(), words);
        var html = printed.html().replace(printed.code(), document.code());
        var finding = examination.of(
                bd.sabha.typesetting.Typesetter.standard().print(html).pdf());
        assertThat(finding.account().document().id()).isEqualTo(document.id());
    }

    @Test
    void codesAreReadAsTheyAreTyped() {
        assertThat(List.of("7K2MQ9XD04TB", "7k2m-q9xd-04tb", " 7K2M Q9XD O4TB ", "৭K২M-Q৯XD-০৪TB", "7K2M–Q9XD–04TB"))
                .allSatisfy(typed -> assertThat(VerificationCode.read(typed)).contains("7K2MQ9XD04TB"));
        assertThat(List.of("", "7K2M", "7K2MQ9XD04TBX", "7K2MQ9XD04T!", "/verify/7K2MQ9XD04TB"))
                .allSatisfy(typed -> assertThat(VerificationCode.read(typed)).isEmpty());
        assertThat(IntStream.range(0, 1000).mapToObj(i -> VerificationCode.next()))
                .doesNotHaveDuplicates()
                .allMatch(code -> VerificationCode.read(VerificationCode.shown(code))
                        .orElseThrow()
                        .equals(code));
    }

    @Test
    void everyPageLeadsToItsVerification() throws Exception {
        var many = IntStream.range(0, 150)
                .mapToObj(i -> Issued.PARAGRAPHS.get(i % 4))
                .toList();
        var printed = issued.printed("দীর্ঘ কার্যবিবরণী", many);
        try (var pdf = Loader.loadPDF(printed.print().pdf())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                var picture = new org.apache.pdfbox.rendering.PDFRenderer(pdf).renderImageWithDPI(i, 200);
                assertThat(qr(picture)).isEqualTo("http://localhost:8080/verify/" + printed.code());
                var words = new org.apache.pdfbox.text.PDFTextStripper();
                words.setStartPage(i + 1);
                words.setEndPage(i + 1);
                assertThat(PdfContents.codes(words.getText(pdf))).containsExactly(printed.code());
            }
        }
        assertThat(PdfContents.of(printed.print().pdf()).own()).containsExactly(printed.code());
    }

    private static String qr(java.awt.image.BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var dots = new com.google.zxing.RGBLuminanceSource(
                width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        var bits = new com.google.zxing.BinaryBitmap(new com.google.zxing.common.HybridBinarizer(dots));
        return new com.google.zxing.qrcode.QRCodeReader()
                .decode(bits, java.util.Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private void assertKnownAsChanged(byte[] changed) {
        var finding = examination.of(changed);
        assertThat(finding.isGenuine()).isFalse();
        assertThat(finding.kind()).isNotIn(Kind.NO_PDF);
    }

    interface Change {
        void on(PDDocument pdf) throws IOException;
    }

    private byte[] changed(Change change, boolean incrementally) throws IOException {
        try (var pdf = Loader.loadPDF(original)) {
            change.on(pdf);
            return incrementally ? saved(pdf::saveIncremental) : saved(pdf::save);
        }
    }

    private static byte[] pdf(Change change) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.on(pdf);
            return saved(pdf::save);
        }
    }

    interface Saving {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] saved(Saving saving) throws IOException {
        var out = new ByteArrayOutputStream();
        saving.to(out);
        return out.toByteArray();
    }

    private static void write(PDDocument pdf, String text) throws IOException {
        try (var page =
                new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 10);
            page.newLineAtOffset(60, 400);
            page.showText(text);
            page.endText();
        }
    }
}
