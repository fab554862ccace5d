package bd.sabha.minutes;

import bd.sabha.decision.DecisionText;
import bd.sabha.decision.Decisions;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.distribution.DistributionList;
import bd.sabha.minutes.PastMinutes.Decision;
import bd.sabha.minutes.PastMinutes.Item;
import bd.sabha.minutes.PastMinutes.Said;
import bd.sabha.minutes.PastMinutesBook.Choice;
import bd.sabha.registry.Signatures;
import bd.sabha.registry.Signatures.Role;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what an existing paper says into the minutes of a meeting, and what it tells of its signatures. */
@Component
class PastWriting {

    private final MinutesRepository minutes;
    private final DiscussionRepository discussions;
    private final Decisions decisions;
    private final DistributionList distribution;
    private final Signatures signatures;
    private final Clock clock;

    PastWriting(
            MinutesRepository minutes,
            DiscussionRepository discussions,
            Decisions decisions,
            DistributionList distribution,
            Signatures signatures,
            Clock clock) {
        this.minutes = minutes;
        this.discussions = discussions;
        this.decisions = decisions;
        this.distribution = distribution;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Begun now: what is due after so many days is counted from today. @return the id of the minutes */
    long write(long meetingId, long committeeId, PastMinutes text, List<Choice> chosen) {
        var id = minutes.save(Minutes.first(
                        meetingId,
                        committeeId,
                        text.layout(),
                        Words.tidy(text.opening()),
                        Words.tidy(text.closing()),
                        clock.instant()))
                .key();
        for (var i = 0; i < text.items().size(); i++) write(id, i, text.items().get(i), chosen);
        var subject = Subject.of("minutes", id);
        text.distribution()
                .forEach(entry -> distribution.add(
                        subject, new Addressee(null, Words.tidy(entry), null, Purpose.FOR_INFORMATION, null)));
        return id;
    }

    private void write(long minutesId, int index, Item item, List<Choice> chosen) {
        var discussion = discussions
                .save(Discussion.first(minutesId, index + 1, item.label(), item.title(), item.discussion()))
                .key();
        for (var i = 0; i < item.decisions().size(); i++) {
            var place = i;
            var choice = chosen.stream()
                    .filter(it -> it.item() == index && it.decision() == place)
                    .findFirst();
            var decision = item.decisions().get(i);
            decisions.add(minutesId, discussion, decision.label(), text(decision, choice));
        }
    }

    /** The deadline stands in the words themselves. */
    private static DecisionText text(Decision decision, Optional<Choice> choice) {
        var acting = DecisionText.forAction(
                Words.tidy(decision.words()), choice.map(Choice::postIds).orElse(List.of()), "");
        return new DecisionText(
                acting.words(),
                acting.assignments(),
                String.join("\n", decision.implementers()),
                "",
                choice.map(Choice::dueOn).orElse(null));
    }

    /** From now on nobody changes them. */
    void sign(long minutesId, PastMinutes text) {
        var subject = Subject.of("minutes", minutesId);
        var shown = Papers.text(PastSheets.paper(text));
        var imprint = PastSheets.imprint(text);
        signatures.tell(subject, Role.CHAIR, imprint.signatory(), imprint.designation(), day(text.signedOn()), shown);
        if (imprint.hasIssuer()) {
            var issuer = PastSheets.issuer(text);
            signatures.tell(subject, Role.ISSUER, issuer.get(0), issuer.get(1), null, shown);
        }
    }

    private static @Nullable LocalDate day(@Nullable Said<LocalDate> said) {
        return said == null ? null : said.value();
    }
}
