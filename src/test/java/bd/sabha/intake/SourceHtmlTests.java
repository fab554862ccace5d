package bd.sabha.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.intake.SourceHtml.Mark;
import bd.sabha.reading.SourcePage;
import bd.sabha.reading.SourcePage.Cell;
import bd.sabha.reading.SourcePage.Part;
import bd.sabha.reading.SourcePage.Run;
import bd.sabha.reading.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The source beside a reading: every place marked, no word of it taken for markup. */
class SourceHtmlTests {

    @Test
    void whatStrangersWroteIsNoMarkup() {
        var words = "<script>alert('x')</script> & \"সভা\"";
        assertThat(drawn(words))
                .isEqualTo("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;সভা&quot;</p>");
    }

    @Test
    void aPlaceIsMarkedWhereItStands() {
        assertThat(drawn("সভার তারিখ", mark("at-date", 5, 10)))
                .isEqualTo("<p>সভার <mark class=\"place\" data-at=\"at-date\" id=\"at-date\">তারিখ</mark></p>");
    }

    @Test
    void aPlaceWithinAPlaceLiesInIt() {
        assertThat(drawn("abcdef", mark("at-out", 0, 6), mark("at-in", 2, 4)))
                .isEqualTo("<p><mark class=\"place\" data-at=\"at-out\" id=\"at-out\">ab"
                        + "<mark class=\"place\" data-at=\"at-in\" id=\"at-in\">cd</mark>ef</mark></p>");
    }

    @Test
    void aPlaceThatReachesBeyondAnotherGoesOnBehindIt() {
        assertThat(drawn("abcdef", mark("at-one", 0, 4), mark("at-two", 2, 6)))
                .isEqualTo("<p><mark class=\"place\" data-at=\"at-one\" id=\"at-one\">ab"
                        + "<mark class=\"place\" data-at=\"at-two\" id=\"at-two\">cd</mark></mark>"
                        + "<mark class=\"place\" data-at=\"at-two\">ef</mark></p>");
    }

    @Test
    void anIdIsGivenOnceAndOnlyWhatIsDrawnIsThere() {
        var page = new SourcePage(List.of(paragraph("one", 0), paragraph("two", 10)));
        var everywhere = new Mark("at-all", "place", List.of(new Span(0, 3), new Span(10, 13)));
        var nowhere = mark("at-nowhere", 90, 95);
        var drawn = SourceHtml.draw(page, List.of(everywhere, nowhere));
        assertThat(drawn.ids()).containsExactly("at-all");
        assertThat(drawn.html()).containsOnlyOnce("id=\"at-all\"").contains("data-at=\"at-all\">two</mark>");
    }

    @Test
    void wordsThatStandForOtherCharactersAreMarkedAsAWhole() {
        var page = new SourcePage(List.of(new Part(List.of(new Run("কখগ", 0, 9)), List.of())));
        assertThat(SourceHtml.draw(page, List.of(mark("at-x", 4, 5))).html()).contains(">কখগ</mark>");
    }

    @Test
    void aTableKeepsItsCells() {
        var cells = List.of(
                new Cell(List.of(paragraph("১", 0)), 1, false),
                new Cell(List.of(paragraph("<b>", 5)), 2, false),
                new Cell(List.of(), 1, true));
        var page = new SourcePage(List.of(new Part(List.of(), List.of(cells))));
        assertThat(SourceHtml.draw(page, List.of()).html())
                .contains("<td><p>১</p></td><td colspan=\"2\"><p>&lt;b&gt;</p></td><td class=\"above\"></td>");
    }

    private static String drawn(String words, Mark... marks) {
        return SourceHtml.draw(new SourcePage(List.of(paragraph(words, 0))), List.of(marks))
                .html();
    }

    private static Part paragraph(String words, int from) {
        return new Part(List.of(new Run(words, from, from + words.length())), List.of());
    }

    private static Mark mark(String id, int from, int to) {
        return new Mark(id, "place", List.of(new Span(from, to)));
    }
}
