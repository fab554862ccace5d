package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.decision.Directive.NotLater;
import bd.sabha.decision.Directive.SamePost;
import bd.sabha.decision.Directive.Settled;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What may be recorded about a directive, and what not. */
class DirectiveTests {

    private static final Instant NOW = Instant.parse("2022-06-12T03:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2022, 7, 3);
    private static final long ACTOR = 5;

    private final Directive directive = new Directive(1L, 2, 3, DUE, 0, NOW, null, null, null, null, 1);
    private final Report report = new Report(9L, 1, "done", "হয়েছে", NOW, ACTOR, null);

    @Test
    void theFirstAcknowledgementCounts() {
        var first = directive.acknowledge(ACTOR, NOW);
        assertThat(first.acknowledge(6, NOW.plusSeconds(60))).isSameAs(first);
    }

    @Test
    void isClosedOnce() {
        var closed = directive.close(report, null, ACTOR, NOW);
        assertThatThrownBy(() -> closed.close(report, null, ACTOR, NOW)).isInstanceOf(Settled.class);
    }

    @Test
    void takesNothingMoreWhenClosedOrWithdrawn() {
        var closed = directive.close(report, null, ACTOR, NOW);
        var withdrawn = directive.withdraw("প্রয়োজন নেই", ACTOR, NOW);
        assertThatThrownBy(() -> closed.report("done", "আবার", ACTOR, NOW)).isInstanceOf(Settled.class);
        assertThatThrownBy(() -> closed.withdraw("না", ACTOR, NOW)).isInstanceOf(Settled.class);
        assertThatThrownBy(() -> withdrawn.extendTo(DUE.plusDays(1))).isInstanceOf(Settled.class);
        assertThatThrownBy(() -> withdrawn.handOverTo(4)).isInstanceOf(Settled.class);
    }

    @Test
    void anExtensionExtends() {
        assertThat(directive.extendTo(DUE.plusDays(7)).dueOn()).isEqualTo(DUE.plusDays(7));
        assertThatThrownBy(() -> directive.extendTo(DUE)).isInstanceOf(NotLater.class);
    }

    @Test
    void whoeverTakesItOverHasToAcknowledgeItToo() {
        var handed = directive.acknowledge(ACTOR, NOW).handOverTo(4);
        assertThat(handed.postId()).isEqualTo(4);
        assertThat(handed.acknowledgedAt()).isNull();
        assertThatThrownBy(() -> handed.handOverTo(4)).isInstanceOf(SamePost.class);
    }

    @Test
    void aReportIsGivenBackOnce() {
        var returned = report.giveBack("সংখ্যা নেই", ACTOR, NOW);
        assertThatThrownBy(() -> returned.giveBack("আবার", ACTOR, NOW)).isInstanceOf(IllegalStateException.class);
    }
}
