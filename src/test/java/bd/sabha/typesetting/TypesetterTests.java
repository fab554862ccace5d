package bd.sabha.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.ArchiveRules;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What a printed page is. */
class TypesetterTests {

    private static final String PAPER =
            """
            <div class="running-header">সভার কার্যবিবরণী</div>
            <div class="running-footer">পৃষ্ঠা <span class="page-number"></span>/<span class="page-count"></span></div>
            <div class="watermark">খসড়া</div>
            <h1>সভার কার্যবিবরণী</h1><h2>আলোচনা</h2><p>সভায় <strong>সিদ্ধান্ত</strong> <em>গৃহীত</em> হয়। <u>LGED</u></p>
            <ul><li>ক</li></ul><ol><li>খ</li></ol>
            <table><thead><tr><th>ক্রমিক</th><th>সিদ্ধান্ত</th></tr></thead>
            <tbody><tr><td>১</td><td>বাস্তবায়ন<table><tr><td>ক</td><td>খ</td></tr></table></td></tr></tbody></table>
            <p><img alt="কোড" width="20" src="data:image/png;base64,\
            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="/></p>
            <p><a href="https://sabha.example/verify/ABC">যাচাই</a></p>
            <div class="page-break"></div><div class="mark" data-mark="chair"></div>
            """;

    private static final String CSS =
            """
            @page { @top-center { content: element(header) } @bottom-center { content: element(footer) } }
            body { margin: 0 } .running-header { position: running(header) } .running-footer { position: running(footer) }
            .page-number:before { content: counter(page); font-family: 'Sabha Digits' }
            .page-count:before { content: counter(pages); font-family: 'Sabha Digits' }
            .watermark { position: fixed; top: 100mm; left: 0; font-size: 80pt; color: #eee; transform: rotate(-35deg) }
            .page-break { page-break-before: always } td, th { border: 0.5pt solid black }
            .mark { margin: 10mm 0 0 30mm; width: 70mm; height: 20mm }
            """;

    private final Typesetter typesetter = Typesetter.standard();

    @Test
    void aPaperKeepsTheRulesOfArchivesAndOfAccessibility() {
        assertThat(ArchiveRules.brokenBy(
                        typesetter.print(Sheets.page("bn", CSS, PAPER)).pdf()))
                .isEmpty();
    }

    @Test
    void soDoesAPageThatSaysNothingAboutItself() throws Exception {
        var pdf = typesetter
                .print("<html><body><h1>নোটিশ</h1><p style=\"font-family: Nikosh\">সভা</p></body></html>")
                .pdf();
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
        assertThat(information(pdf)).isEqualTo("bn নোটিশ নোটিশ");
    }

    @Test
    void pagesAreCountedInTheDigitsOfTheirLanguage() throws Exception {
        assertThat(Reading.withPdfBox(
                        typesetter.print(Sheets.page("bn", CSS, PAPER)).pdf()))
                .contains("পৃষ্ঠা ১/২", "পৃষ্ঠা ২/২");
        assertThat(Reading.withPdfToText(
                        typesetter.print(Sheets.page("en", CSS, PAPER)).pdf()))
                .contains("পৃষ্ঠা 1/2", "পৃষ্ঠা 2/2");
    }

    @Test
    void aPlaceIsKeptFree() {
        assertThat(typesetter.print(Sheets.page("bn", CSS, PAPER)).marks())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.name()).isEqualTo("chair");
                    assertThat(mark.page()).isEqualTo(2);
                    assertThat(mark.x()).isCloseTo(millimetres(20 + 30), within());
                    assertThat(mark.y()).isCloseTo(millimetres(20 + 10), within());
                    assertThat(mark.width()).isCloseTo(millimetres(70), within());
                    assertThat(mark.height()).isCloseTo(millimetres(20), within());
                });
    }

    @Test
    void theSamePageGivesTheSameFile() {
        assertThat(typesetter.print(Sheets.page("bn", CSS, PAPER)).pdf())
                .isEqualTo(typesetter.print(Sheets.page("bn", CSS, PAPER)).pdf());
    }

    @Test
    void aTableThatGoesOnRepeatsItsHead() throws Exception {
        var rows = "<tr><td>সিদ্ধান্ত</td><td>বাস্তবায়নকারী</td></tr>".repeat(200);
        var print = typesetter.print(
                Sheets.page("<table><thead><tr><th>ক্রমিক</th></tr></thead><tbody>" + rows + "</tbody></table>"));
        assertThat(print.pages()).isGreaterThan(3);
        assertThat(Reading.withPdfBox(print.pdf()).split("ক্রমিক", -1)).hasSize(print.pages() + 1);
    }

    @Test
    void whatReachesOverTheBeginningOfALineIsNotCutOff() throws Exception {
        var css = "@page { margin: 20mm } body { margin: 0; font-size: 40pt }";
        var pdf = typesetter.print(Sheets.page("bn", css, "<p>দাঁড়ি</p>")).pdf();
        try (var picture = new Raster(pdf)) {
            var page = picture.page(0);
            int margin = Math.round(millimetres(20) / 72 * 96 * Raster.DOTS);
            assertThat(page.hasBlackLeftOf(margin - 2)).isTrue();
        }
    }

    @Test
    void onlyWhatTheTypefaceLacksIsMissing() {
        assertThat(typesetter.missing("সভা র‍্যাব ৎ ো\u09be কো é \u1e0b\t\n\u00ad\u200b । ৷ “ক” – A"))
                .isEmpty();
        assertThat(typesetter.missing("✓ সভা अ✓\uE000 😀")).containsExactly(0x2713, 0x905, 0xE000, 0x1F600);
    }

    private static String information(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var about = document.getDocumentInformation();
            return document.getDocumentCatalog().getLanguage() + " " + about.getTitle() + " " + about.getSubject();
        }
    }

    private static float millimetres(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.2f);
    }
}
