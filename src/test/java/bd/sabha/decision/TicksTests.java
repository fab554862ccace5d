package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which posts a form has chosen, while somebody types and ticks. Posts are 1 to 9. */
class TicksTests {

    private static final List<Long> NONE = List.of();

    @Test
    void whomTheWordsMeanIsChosenByItself() {
        var ticks = Ticks.of(meant(1, 2, 3), NONE, NONE, NONE);
        assertThat(ticks.chosen()).containsExactly(1L, 2L, 3L);
        assertThat(ticks.leftOut()).isEmpty();
    }

    @Test
    void whoWasLeftOutStaysOutWhenTheSameWordsAreShownAgain() {
        var ticks = Ticks.of(meant(1, 2, 3), List.of(1L, 3L), List.of(1L, 2L, 3L), NONE);
        assertThat(ticks.chosen()).containsExactly(1L, 3L);
        assertThat(ticks.leftOut()).containsExactly(2L);
    }

    @Test
    void whoIsMeantNewlyIsChosenBesideThoseLeftOut() {
        var ticks = Ticks.of(meant(1, 2, 3, 4), List.of(1L, 3L), List.of(1L, 2L, 3L), NONE);
        assertThat(ticks.chosen()).containsExactly(1L, 3L, 4L);
    }

    @Test
    void halfTypedWordsNeitherLoseNorBringBackAnything() {
        var half = Ticks.of(meant(), List.of(1L, 3L), List.of(1L, 2L, 3L), NONE);
        assertThat(half.chosen()).isEmpty();
        var whole = Ticks.of(meant(1, 2, 3), NONE, NONE, half.leftOut());
        assertThat(whole.chosen()).containsExactly(1L, 3L);
    }

    @Test
    void whoIsChosenByHandStaysWhateverTheWordsMean() {
        var ticks = Ticks.of(meant(), List.of(1L, 9L), List.of(1L), NONE);
        assertThat(ticks.chosen()).containsExactly(9L);
        assertThat(ticks.byHand(meant())).containsExactly(9L);
    }

    @Test
    void whoWasLeftOutComesBackByHand() {
        var ticks = Ticks.of(meant(1, 2), List.of(1L, 2L), List.of(1L, 2L), List.of(2L));
        assertThat(ticks.chosen()).containsExactly(1L, 2L);
        assertThat(ticks.leftOut()).isEmpty();
    }

    @Test
    void expressionsStandOneToALineOrBetweenSemicolons() {
        assertThat(AsWritten.expressions("সিভিল সার্জন; জেলা শিক্ষা অফিসার\r\n\r\n সকল দপ্তর প্রধান ;"))
                .containsExactly("সিভিল সার্জন", "জেলা শিক্ষা অফিসার", "সকল দপ্তর প্রধান");
        assertThat(AsWritten.same("ক;খ", "ক\nখ")).isTrue();
        assertThat(AsWritten.expressions(" \n;")).isEmpty();
    }

    @Test
    void whatIsNoIdIsNoPost() {
        assertThat(Seen.ids(java.util.stream.Stream.of("7", " 8 ", "", "x", "99999999999999999999", "7")))
                .containsExactly(7L, 8L, 0L);
    }

    private static Set<Long> meant(long... posts) {
        var meant = new LinkedHashSet<Long>();
        for (var post : posts) meant.add(post);
        return meant;
    }
}
