package bd.sabha.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.ArchiveRules;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text is copied and found in a PDF as it was written, character for character. */
class ReadingTests {

    private final Typesetter typesetter = Typesetter.standard();

    @Test
    void everyWordReadsBack() throws Exception {
        readBack(
                "p",
                Stream.of(
                        Words.ofTheMinutes(),
                        Words.hard(),
                        Words.conjunctsWithSigns(),
                        Words.pairs(),
                        Words.letters()));
    }

    @Test
    void everyWordInBoldReadsBack() throws Exception {
        readBack("b", Stream.of(Words.ofTheMinutes(), Words.hard(), Words.conjuncts()));
    }

    private void readBack(String element, Stream<List<String>> lists) throws Exception {
        var words = lists.flatMap(List::stream)
                .distinct()
                .filter(word -> !word.endsWith("-"))
                .toList();
        var pdf = print(words.stream()
                .map(word -> "<p><" + element + ">" + escaped(word) + "</" + element + "></p>")
                .collect(Collectors.joining()));
        assertThat(Reading.words(Reading.withPdfBox(pdf))).isEqualTo(words);
        assertThat(Reading.words(Reading.withPdfToText(pdf))).isEqualTo(words);
    }

    @Test
    void theMinutesReadBackFromNarrowJustifiedColumns() throws Exception {
        var paragraphs = Words.minutes()
                .lines()
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining());
        var css = "p { width: 45mm; text-align: justify; word-wrap: break-word }";
        var pdf = typesetter.print(Sheets.page("bn", css, paragraphs)).pdf();
        var written = withoutSpaces(Words.minutes());
        assertThat(withoutSpaces(Reading.withPdfBox(pdf))).isEqualTo(written);
        assertThat(withoutSpaces(Reading.withPdfToText(pdf, "-raw"))).isEqualTo(written);
    }

    @Test
    void emphasisedWordsAreReadInTheirPlace() throws Exception {
        var pdf = print(
                "<p>সভায় <b>সর্বসম্মতিক্রমে <i>এই</i> সিদ্ধান্ত</b>, যথা <u>ক</u>/<span>খ</span> গৃহীত হয়।</p>");
        assertThat(Reading.withPdfBox(pdf).strip()).isEqualTo("সভায় সর্বসম্মতিক্রমে এই সিদ্ধান্ত, যথা ক/খ গৃহীত হয়।");
    }

    @Test
    void hyphensAtTheEndOfLinesAreKept() throws Exception {
        var css = "p { width: 30mm; word-wrap: break-word }";
        var text = "ই-নথি তথ্য-প্রযুক্তি সদস্য-সচিব নং- ২২ ".repeat(30).strip();
        var pdf =
                typesetter.print(Sheets.page("bn", css, "<p>" + text + "</p>")).pdf();
        assertThat(Reading.words(Reading.withPdfToText(pdf))).isEqualTo(Reading.words(text));
    }

    @Test
    void moreUnitsThanOnePrivatePlaneHolds() throws Exception {
        var words = Words.conjunctsWithSigns().stream()
                .flatMap(word -> Stream.of(word + "য়ঁ", word + "\u200cষ", word + "ত্ম"))
                .toList();
        var pdf = print("<p>" + String.join(" ", words) + "</p>");
        assertThat(Reading.words(Reading.withPdfBox(pdf))).isEqualTo(words);
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
    }

    private byte[] print(String body) {
        return typesetter.print(Sheets.page(body)).pdf();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }
}
