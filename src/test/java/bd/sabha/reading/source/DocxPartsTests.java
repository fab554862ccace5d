package bd.sabha.reading.source;

import static bd.sabha.reading.source.RawDocx.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.manuscript.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What word processors put into a document beside plain paragraphs, and what of it is printed. */
class DocxPartsTests {

    private static final String LISTS =
            """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%1"/><w:suff w:val="space"/>
                <w:rPr><w:rFonts w:ascii="SutonnyMJ" w:hAnsi="SutonnyMJ"/></w:rPr></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""";

    @Test
    void listsAreNumberedAsTheyArePrinted() {
        var docx = RawDocx.of(item(1, 0, "এক")
                        + item(1, 1, "এক.এক")
                        + item(1, 1, "এক.দুই")
                        + item(1, 2, "ক")
                        + item(1, 0, "দুই")
                        + item(1, 1, "দুই.এক")
                        + item(4, 0, "নতুন")
                        + item(4, 0, "আবার")
                        + item(2, 0, "পাঁচ")
                        + item(3, 0, "চিহ্ন"))
                .with("numbering", "numbering", LISTS);
        assertThat(lines(docx))
                .containsExactly(
                        "1. এক",
                        "1.1 এক.এক",
                        "1.2 এক.দুই",
                        "(a) ক",
                        "2. দুই",
                        "2.1 দুই.এক",
                        "1. নতুন",
                        "2. আবার",
                        "০৫ পাঁচ",
                        "• চিহ্ন");
    }

    @Test
    void aColumnOfNumbersIsNumberedThoughItsCellsAreEmpty() {
        var row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        var docx = RawDocx.of("<w:tbl>" + row.formatted(item(2, 0, ""), paragraph("প্রথম"))
                        + row.formatted(item(2, 0, ""), paragraph("দ্বিতীয়")) + "</w:tbl>")
                .with("numbering", "numbering", LISTS);
        assertThat(lines(docx)).containsExactly("০৫", "প্রথম", "০৬", "দ্বিতী\u09af\u09bc");
    }

    @Test
    void aStyleMayPutItsParagraphsIntoAList() {
        var docx = RawDocx.of(
                        styled("Decision", "ক") + styled("Decision", "খ") + "<w:p><w:pPr><w:pStyle w:val=\"Decision\"/>"
                                + "<w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>গ</w:t></w:r></w:p>")
                .with("numbering", "numbering", LISTS)
                .with(
                        "styles",
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Decision\"><w:basedOn w:val=\"List\"/></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"List\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");
        assertThat(lines(docx)).containsExactly("1. ক", "2. খ", "গ");
    }

    @Test
    void theNumberIsAsBoldAsTheTitleBehindIt() {
        var docx = RawDocx.of("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>বিষয়</w:t></w:r></w:p>")
                .with("numbering", "numbering", LISTS);
        var words =
                ((Block.Paragraph) DocxSourceTests.open(docx.bytes()).blocks().get(0)).words();
        assertThat(words.strongEnd()).isEqualTo(words.length());
    }

    @Test
    void typefacesComeThroughStylesDefaultsAndTheme() {
        var docx = RawDocx.of(paragraph("mfvcwZ") + styled("Latin", "Zoom")
                        + "<w:p><w:r><w:rPr><w:rStyle w:val=\"Mail\"/></w:rPr>"
                        + "<w:t>dc@gov.bd</w:t></w:r><w:r><w:t> ZvwiL</w:t></w:r></w:p>")
                .with(
                        "styles",
                        "styles",
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>"
                                + "</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"Latin\"><w:rPr><w:rFonts w:ascii=\"Arial\" "
                                + "w:hAnsi=\"Arial\"/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Mail\"><w:rPr><w:rFonts w:ascii=\"Arial\"/>"
                                + "</w:rPr></w:style>")
                .with(
                        "theme",
                        "theme",
                        "<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface=\"Arial\"/></a:majorFont>"
                                + "<a:minorFont><a:latin typeface=\"SutonnyMJ\"/></a:minorFont></a:fontScheme></a:themeElements>");
        assertThat(lines(docx)).containsExactly("সভাপতি", "Zoom", "dc@gov.bd তারিখ");
    }

    @Test
    void aSyllableThatEditorsCutIntoRunsIsReadTogether() {
        var docx = RawDocx.of(
                "<w:p>" + bijoy("", "evsjv‡") + bijoy("<w:b/>", "`k") + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
                        + bijoy("", "Kv") + "<w:proofErr w:type=\"spellEnd\"/>" + bijoy("", "h©") + "</w:p>");
        assertThat(lines(docx)).containsExactly("বাংলাদেশ কার্য");
    }

    @Test
    void boxesAreReadOnceWhereTheyStand() {
        var box = "<w:txbxContent>" + paragraph("স্বাক্ষরিত") + "</w:txbxContent>";
        var drawing =
                "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:positionV relativeFrom=\"paragraph\">"
                        + "<wp:posOffset>%s</wp:posOffset></wp:positionV><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
                        + box
                        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                        + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
        assertThat(lines(RawDocx.of(
                        "<w:p><w:r>" + drawing.formatted("120") + "</w:r><w:r><w:t>সভার সমাপ্তি</w:t></w:r></w:p>")))
                .containsExactly("সভার সমাপ্তি", "স্বাক্ষরিত");
        assertThat(lines(RawDocx.of(
                        "<w:p><w:r>" + drawing.formatted("-120") + "</w:r><w:r><w:t>বিতরণ</w:t></w:r></w:p>")))
                .containsExactly("স্বাক্ষরিত", "বিতরণ");
        assertThat(lines(RawDocx.of("<w:p><w:r><w:pict><v:shape><v:textbox>" + box
                        + "</v:textbox></v:shape></w:pict></w:r></w:p>")))
                .containsExactly("স্বাক্ষরিত");
    }

    @Test
    void whatWasStruckOutOrHiddenIsNotRead() {
        var docx = RawDocx.of(
                """
                <w:p><w:r><w:t xml:space="preserve">সভার </w:t></w:r><w:del><w:r><w:delText>পুরাতন</w:delText></w:r></w:del>
                <w:ins><w:r><w:t>নতুন</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>গোপন</w:t></w:r>
                <w:moveFrom><w:r><w:t>গেছে</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space="preserve"> এসেছে</w:t></w:r></w:moveTo></w:p>
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>এক </w:t></w:r></w:p><w:p><w:r><w:t>অনুচ্ছেদ</w:t></w:r></w:p>
                <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>সারি</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>আছে</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""");
        assertThat(lines(docx)).containsExactly("সভার নতুন এসেছে", "এক অনুচ্ছেদ", "আছে");
    }

    @Test
    void ofFieldsWhatTheyShowIsRead() {
        var field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>"
                + "<w:r><w:t>কোড</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>১৬ মে</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var docx = RawDocx.of(
                "<w:p>" + field + "<w:hyperlink><w:r><w:t xml:space=\"preserve\"> www.gov.bd</w:t></w:r></w:hyperlink>"
                        + "<w:fldSimple w:instr=\"QUOTE\"><w:r><w:t>!</w:t></w:r></w:fldSimple></w:p>");
        assertThat(lines(docx)).containsExactly("১৬ মে www.gov.bd!");
    }

    @Test
    void contentControlsAreReadUnlessTheyOnlyAskForContent() {
        var docx = RawDocx.of("<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("স্থান") + "</w:sdtContent></w:sdt>"
                + "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here to enter text</w:t></w:r>"
                + "</w:sdtContent></w:sdt><w:r><w:t>সভাকক্ষ</w:t></w:r></w:p>");
        assertThat(lines(docx)).containsExactly("স্থান", "সভাকক্ষ");
    }

    @Test
    void specialCharactersAreReadAsTheyLook() {
        var docx = RawDocx.of(
                "<w:p><w:r><w:t>ই</w:t><w:noBreakHyphen/><w:t>নথি উপ</w:t><w:softHyphen/><w:t>জেলা\u00ad \u200eক</w:t><w:tab/>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"SutonnyMJ\" w:char=\"F04B\"/></w:r>"
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
        assertThat(lines(docx)).containsExactly("ই-নথি উপজেলা ক\t✓ক");
    }

    @Test
    void tablesWithinCellsStayThere() {
        var inner =
                "<w:tbl><w:tr><w:tc>" + paragraph("সদর") + "</w:tc><w:tc>" + paragraph("৪") + "</w:tc></w:tr></w:tbl>";
        var docx = RawDocx.of("<w:tbl><w:tr><w:tc>" + paragraph("আলোচনা") + inner + paragraph("পরে") + "</w:tc><w:tc>"
                + paragraph("ক)\tসিদ্ধান্ত") + "</w:tc></w:tr></w:tbl>");
        var manuscript = DocxSourceTests.open(docx.bytes());
        var cell =
                ((Block.Table) manuscript.blocks().get(0)).rows().get(0).cells().get(0);
        assertThat(cell.blocks()).hasSize(3);
        assertThat(((Block.Table) cell.blocks().get(1)).rows().get(0).cells()).hasSize(2);
        assertThat(cell.words().toString()).isEqualTo("আলোচনা\nপরে");
        assertThat(manuscript.text())
                .startsWith("আলোচনা সদর ৪")
                .contains("পরে\tক) সিদ্ধান্ত\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void rowsOfOlderProgramsAndRowsThatBeginLaterKeepTheirColumns() {
        var docx = RawDocx.of("<w:tbl><w:tr><w:tc><w:tcPr><w:hMerge w:val=\"restart\"/></w:tcPr>" + paragraph("ক")
                + "</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc><w:tc>" + paragraph("খ") + "</w:tc></w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr><w:tc>" + paragraph("গ")
                + "</w:tc></w:tr></w:tbl>");
        var rows = ((Block.Table) DocxSourceTests.open(docx.bytes()).blocks().get(0)).rows();
        assertThat(rows.get(0).cells()).extracting(Block.Cell::columns).containsExactly(2, 1);
        assertThat(rows.get(1).cells()).extracting(Block.Cell::columns).containsExactly(2, 1);
        assertThat(rows.get(1).cells().get(1).words().toString()).isEqualTo("গ");
    }

    @Test
    void theLetterheadMayStandAboveTheFirstPage() {
        var section =
                "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1\"/><w:headerReference w:type=\"default\" r:id=\"header2\"/>%s</w:sectPr>";
        var page =
                "<w:p><w:r><w:t>পৃষ্ঠা </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";
        for (var first : List.of(true, false)) {
            var docx = RawDocx.of(paragraph("সভার কার্যবিবরণী") + section.formatted(first ? "<w:titlePg/>" : ""))
                    .with(
                            "header1",
                            "hdr",
                            paragraph("জেলা প্রশাসকের কার্যালয়") + paragraph("সভার কার্যবিবরণী") + page)
                    .with("header2", "hdr", page);
            assertThat(lines(docx)).hasSize(first ? 2 : 1).endsWith("সভার কার্যবিবরণী");
        }
    }

    private static List<String> lines(RawDocx docx) {
        return DocxSourceTests.lines(DocxSourceTests.open(docx.bytes()));
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, words);
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, words);
    }

    private static String bijoy(String property, String words) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"SutonnyMJ\" w:hAnsi=\"SutonnyMJ\"/>%s</w:rPr><w:t>%s</w:t></w:r>"
                .formatted(property, words);
    }
}
