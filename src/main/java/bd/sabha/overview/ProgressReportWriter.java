package bd.sabha.overview;

import bd.sabha.committee.Committee;
import bd.sabha.meeting.PaperFrame;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.registry.Memos.Memo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes a committee's progress report. */
@Component
class ProgressReportWriter {

    private static final int PERCENT = 100;

    private final PaperFrame frame;
    private final Wordings wordings;
    private final ProgressWriter progress;

    ProgressReportWriter(PaperFrame frame, Wordings wordings, ProgressWriter progress) {
        this.frame = frame;
        this.wordings = wordings;
        this.progress = progress;
    }

    ProgressReport paper(Committee committee, FollowUp some, ProgressScope scope, @Nullable Memo memo, LocalDate day) {
        var wording = wordings.of(committee);
        var subject = subject(committee, some, scope, wording);
        return new ProgressReport(
                frame.head(committee, memo, day),
                wording.say("overview.paper.report"),
                subject,
                wording.say("overview.paper.report.opening", wording.date(day)),
                wording.sayAll("overview.paper.column.", "matter", "count"),
                numbers(some.decisions(), wording),
                wording.sayAll(
                        "overview.paper.column.",
                        "decision-number",
                        "decision",
                        "expected",
                        "received-count",
                        "accepted-count",
                        "overdue-count"),
                overview(some, wording),
                wording.say("overview.paper.detail"),
                progress.parts(some, wording),
                frame.secretary(committee));
    }

    private static String subject(Committee committee, FollowUp some, ProgressScope scope, Wording wording) {
        var name = wording.genitive(committee.printedName());
        var first = some.decisions().isEmpty() ? null : some.decisions().get(0);
        if (first != null && scope.decisionId() != null) {
            return wording.say(
                    "overview.paper.report.of-decision",
                    name,
                    wording.ordinal(first.meeting()),
                    wording.digits(first.number()));
        }
        if (first != null && scope.minutesId() != null) {
            return wording.say("overview.paper.report.of-meeting", name, wording.ordinal(first.meeting()));
        }
        return wording.say("overview.paper.report.of-committee", name);
    }

    private static List<List<String>> numbers(List<DecisionProgress> decisions, Wording wording) {
        var expected = sum(decisions, DecisionProgress::expected);
        var accepted = sum(decisions, DecisionProgress::accepted);
        var lines = new ArrayList<List<String>>();
        add(lines, "decisions", wording.number(decisions.size()), wording);
        add(
                lines,
                "settled",
                wording.number(decisions.stream()
                        .filter(decision -> decision.expected() > 0 && decision.settled())
                        .count()),
                wording);
        add(lines, "directives", wording.number(expected), wording);
        add(lines, "received", wording.number(sum(decisions, DecisionProgress::received)), wording);
        add(lines, "accepted", wording.number(accepted), wording);
        add(lines, "under-review", wording.number(sum(decisions, DecisionProgress::underReview)), wording);
        add(lines, "missing", wording.number(expected - sum(decisions, DecisionProgress::received)), wording);
        add(lines, "overdue", wording.number(sum(decisions, DecisionProgress::overdue)), wording);
        add(
                lines,
                "rate",
                expected == 0
                        ? wording.say("overview.paper.rate.none")
                        : wording.say("overview.paper.rate", wording.number(accepted * PERCENT / expected)),
                wording);
        return lines;
    }

    private static void add(List<List<String>> lines, String what, String value, Wording wording) {
        lines.add(List.of(wording.say("overview.paper.number." + what), value));
    }

    private static long sum(List<DecisionProgress> decisions, ToLongFunction<DecisionProgress> number) {
        return decisions.stream().mapToLong(number).sum();
    }

    private static List<List<String>> overview(FollowUp some, Wording wording) {
        return some.decisions().stream()
                .map(decision -> List.of(
                        wording.say(
                                "overview.paper.meeting-and-number",
                                wording.ordinal(decision.meeting()),
                                wording.digits(decision.number())),
                        decision.words(),
                        wording.number(decision.expected()),
                        wording.number(decision.received()),
                        wording.number(decision.accepted()),
                        wording.number(decision.overdue())))
                .toList();
    }
}
