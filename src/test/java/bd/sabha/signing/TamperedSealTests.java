package bd.sabha.signing;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.calendar.Languages;
import bd.sabha.signing.SealVerdict.State;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.typesetting.Print;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody may do to a signed paper, and what is said of it then. */
@SabhaTest
class TamperedSealTests {

    private static final String PASSPHRASE = "a long passphrase";

    @Autowired
    TestOffices offices;

    @Autowired
    SigningKeys keys;

    @Autowired
    Seals seals;

    @Autowired
    SealChecks checks;

    @Autowired
    Clock clock;

    TestOffice office;
    Print paper;
    byte[] once;
    byte[] twice;

    @BeforeEach
    void aPaperSignedByTwo() {
        office = offices.open();
        paper = Papers.minutes();
        keys.issue(office.chair().personId(), PASSPHRASE);
        keys.issue(office.officer().personId(), PASSPHRASE);
        once = seals.seal(paper.pdf(), key(office.chair()), seal("chair"));
        twice = seals.seal(once, key(office.officer()), seal("issuer"));
    }

    @Test
    void bothSignaturesHold() {
        var verdict = checks.check(twice);
        assertThat(verdict.state()).isEqualTo(Verdict.State.INTACT);
        assertThat(verdict.seals()).extracting(SealVerdict::field).containsExactly("chair", "issuer");
        assertThat(verdict.seals()).extracting(SealVerdict::state).containsOnly(State.INTACT);
        assertThat(verdict.seals()).extracting(SealVerdict::whole).containsExactly(false, true);
    }

    /** Wherever it is: in the pages, in the signature, in its padding, at the end. */
    @Test
    void anyByteThatIsChangedIsNoticed() {
        var random = new Random(20220612);
        for (var i = 0; i < 60; i++) {
            var changed = twice.clone();
            var place = random.nextInt(changed.length);
            changed[place] ^= (byte) (1 << random.nextInt(7));
            assertThat(checks.check(changed).isIntact())
                    .as("byte %s of %s", place, changed.length)
                    .isFalse();
        }
    }

    @Test
    void aChangedByteOfTheSignedPagesIsAnAlteration() {
        var changed = once.clone();
        changed[5_000] ^= 1;
        assertThat(checks.check(changed).state()).isEqualTo(Verdict.State.ALTERED);
        assertThat(checks.check(changed).seals()).extracting(SealVerdict::state).contains(State.ALTERED);
    }

    @Test
    void paddingOfASignatureCannotCarryAnything() {
        var changed = once.clone();
        var text = new String(once, StandardCharsets.ISO_8859_1);
        changed[text.lastIndexOf("00000>") + 2] = '7';
        assertThat(checks.check(changed).isIntact()).isFalse();
    }

    @Test
    void aCutFileIsNotIntact() {
        for (var length : new int[] {0, 4, 100, once.length / 2, once.length - 10, once.length - 1}) {
            assertThat(checks.check(java.util.Arrays.copyOf(twice, length)).isIntact())
                    .as("cut to %s", length)
                    .isFalse();
        }
    }

    @Test
    void whatIsHungOnBehindIsNoticed() {
        assertThat(checks.check(joined(twice, "\n")).isIntact()).isFalse();
        assertThat(checks.check(joined(twice, "\n% a remark\n")).isIntact()).isFalse();
    }

    @Test
    void aPageAddedIsAnAlteration() throws Exception {
        altered(document -> {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, "A further decision");
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    @Test
    void aPageTakenAwayIsAnAlteration() throws Exception {
        altered(document -> {
            document.removePage(0);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    @Test
    void textWrittenOverAPageIsAnAlteration() throws Exception {
        altered(document -> write(document, document.getPage(0), "amended"));
    }

    @Test
    void pagesInAnotherOrderAreAnAlteration() throws Exception {
        altered(document -> {
            var pages = document.getPages().getCOSObject();
            var kids = (COSArray) pages.getDictionaryObject(COSName.KIDS);
            var first = kids.get(0);
            kids.set(0, kids.get(1));
            kids.set(1, first);
            pages.setNeedToBeUpdated(true);
            kids.setNeedToBeUpdated(true);
        });
    }

    @Test
    void aPagesContentReplacedIsAnAlteration() throws Exception {
        altered(document -> {
            try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.OVERWRITE, true)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText("Other words");
                content.endText();
            }
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        });
    }

    @Test
    void aNoteOrAStampOnAPageIsAnAlteration() throws Exception {
        altered(document -> {
            var note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(50, 700, 200, 50));
            note.setContents("not approved");
            document.getPage(0).getAnnotations().add(note);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        });
        altered(document -> {
            var stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(50, 500, 400, 200));
            stamp.setName(PDAnnotationRubberStamp.NAME_NOT_APPROVED);
            document.getPage(1).getAnnotations().add(stamp);
            document.getPage(1).getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** The stamp of a signature is no part of what is signed in some readers' eyes; here it is. */
    @Test
    void anotherNameInAStampIsAnAlteration() throws Exception {
        altered(document -> {
            var field = document.getDocumentCatalog().getAcroForm(null).getField("chair");
            var widget = field.getWidgets().get(0);
            var look = new org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream(document);
            look.setBBox(new PDRectangle(180, 60));
            look.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            widget.getAppearance().setNormalAppearance(look);
            widget.getCOSObject().setNeedToBeUpdated(true);
            widget.getAppearance().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    @Test
    void aScriptThatRunsWhenItIsOpenedIsAnAlteration() throws Exception {
        altered(document -> {
            var catalog = document.getDocumentCatalog().getCOSObject();
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.JAVA_SCRIPT);
            action.setString(COSName.JS, "app.alert('x')");
            catalog.setItem(COSName.OPEN_ACTION, action);
            catalog.setNeedToBeUpdated(true);
        });
    }

    @Test
    void aTitleWrittenAnewIsAnAlteration() throws Exception {
        altered(document -> {
            document.getDocumentInformation().setTitle("another");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    @Test
    void aCopyWrittenAnewWithoutItsSignatureIsUnsigned() throws Exception {
        try (var document = Loader.loadPDF(once)) {
            document.getDocumentCatalog().setAcroForm(null);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(checks.check(bytes.toByteArray()).state()).isEqualTo(Verdict.State.UNSIGNED);
        }
    }

    @Test
    void aCopySavedAnewByAnotherProgramIsAltered() throws Exception {
        try (var document = Loader.loadPDF(once)) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(checks.check(bytes.toByteArray()).state()).isEqualTo(Verdict.State.ALTERED);
        }
    }

    private interface Change {
        void on(PDDocument document) throws java.io.IOException;
    }

    /** Appended to the file as programs do that leave what was there before as it is. */
    private void altered(Change change) throws Exception {
        for (var signed : new byte[][] {once, twice}) {
            try (var document = Loader.loadPDF(signed)) {
                change.on(document);
                var bytes = new ByteArrayOutputStream();
                document.saveIncremental(bytes);
                assertThat(bytes.size()).isGreaterThan(signed.length);
                var verdict = checks.check(bytes.toByteArray());
                assertThat(verdict.state()).as("%s", verdict).isEqualTo(Verdict.State.ALTERED);
                assertThat(verdict.seals()).extracting(SealVerdict::whole).containsOnly(false);
            }
        }
    }

    private static void write(PDDocument document, PDPage page, String words) throws java.io.IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(100, 400);
            content.showText(words);
            content.endText();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static byte[] joined(byte[] pdf, String more) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(pdf);
        bytes.writeBytes(more.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private UnlockedKey key(TestOffice.Person person) {
        return keys.unlock(person.personId(), PASSPHRASE);
    }

    private Seal seal(String place) {
        var mark = paper.marks().stream()
                .filter(it -> it.name().equals(place))
                .findFirst()
                .orElseThrow();
        return new Seal(mark, "মোহাম্মদ ছুরত আলম", "জেলা প্রশাসক", clock.instant(), "অনুমোদন", Languages.BANGLA);
    }
}
