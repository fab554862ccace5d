package bd.sabha.decision;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the diagram of a directive asks and does, in the transaction of the engine that calls it. */
@Component("directiveSteps")
public class DirectiveSteps {

    private final DirectiveRepository directives;
    private final ReportRepository reports;
    private final ExtensionRepository extensions;
    private final DirectiveCards cards;
    private final Timetable timetable;
    private final DirectiveLetters letters;
    private final Clock clock;

    DirectiveSteps(
            DirectiveRepository directives,
            ReportRepository reports,
            ExtensionRepository extensions,
            DirectiveCards cards,
            Timetable timetable,
            DirectiveLetters letters,
            Clock clock) {
        this.directives = directives;
        this.reports = reports;
        this.extensions = extensions;
        this.cards = cards;
        this.timetable = timetable;
        this.letters = letters;
        this.clock = clock;
    }

    public String implementerPost(long directiveId) {
        return Long.toString(cards.of(directiveId).postId());
    }

    public String secretaryPost(long directiveId) {
        return Long.toString(cards.of(directiveId).secretaryPostId());
    }

    public boolean isAcknowledged(long directiveId) {
        return cards.of(directiveId).acknowledged();
    }

    public Date dueAt(long directiveId) {
        return date(timetable.dueAt(cards.of(directiveId).dueOn()));
    }

    public Date reminderAt(long directiveId) {
        var card = cards.of(directiveId);
        var question = List.of("reminder", card.dueOn(), card.reminderWorkingDays());
        return date(cards.once(question, () -> timetable.reminderAt(card.dueOn(), card.reminderWorkingDays())));
    }

    /** Every week from the first working day after the due date on. */
    public String overdueCycle(long directiveId) {
        var dueOn = cards.of(directiveId).dueOn();
        var from = cards.once(List.of("overdue", dueOn), () -> timetable.overdueFrom(dueOn));
        return "R/" + ISO_OFFSET_DATE_TIME.format(from) + "/P7D";
    }

    public long daysOverdue(long directiveId) {
        return timetable.daysOverdue(cards.of(directiveId).dueOn());
    }

    public void recordAcknowledgement(long directiveId, long actor) {
        directives.save(directive(directiveId).acknowledge(actor, clock.instant()));
    }

    public void recordReport(long directiveId, long actor, String claim, String remark) {
        reports.save(directive(directiveId).report(claim, remark, actor, clock.instant()));
    }

    public void recordClosure(long directiveId, long actor, @Nullable String remark) {
        directives.save(directive(directiveId).close(lastReport(directiveId), remark, actor, clock.instant()));
    }

    public void recordReportReturn(long directiveId, long actor, String remark) {
        reports.save(lastReport(directiveId).giveBack(remark, actor, clock.instant()));
    }

    /** @param newDueOn an ISO date, as forms give it */
    public void recordExtension(long directiveId, long actor, String newDueOn, @Nullable String remark) {
        var directive = directive(directiveId);
        var extended = directives.save(directive.extendTo(LocalDate.parse(newDueOn)));
        extensions.save(new Extension(
                null,
                directiveId,
                lastReport(directiveId).number(),
                directive.dueOn(),
                extended.dueOn(),
                remark == null ? "" : remark,
                clock.instant(),
                actor));
    }

    /**
     * Writes to whom the escalation table names, about all reports of the decision that are outstanding.
     *
     * @param whom implementer, head, chair, separated by commas
     * @param words which letter
     */
    public void tell(long directiveId, String whom, String words) {
        letters.remind(cards.of(directiveId), whom, words);
    }

    /** Writes to the implementer what became of the report, or that the directive is theirs now. */
    public void tellImplementer(long directiveId) {
        letters.tellWhatChanged(cards.of(directiveId));
    }

    public void tellWithdrawal(long directiveId) {
        letters.tellWithdrawal(cards.of(directiveId));
    }

    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }

    private Directive directive(long directiveId) {
        return directives.findById(directiveId).orElseThrow();
    }

    private Report lastReport(long directiveId) {
        return reports.findFirstByDirectiveIdOrderByIdDesc(directiveId).orElseThrow();
    }
}
