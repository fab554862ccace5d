package bd.sabha.overview;

import bd.sabha.calendar.Format;
import bd.sabha.meeting.Wording;
import bd.sabha.overview.ProgressPart.DecisionPart;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes how far decisions are: meeting by meeting, decision by decision, who has reported what and who has not. */
@Component
class ProgressWriter {

    private static final String DECISION = "overview.paper.decision";

    private final Compliance compliance;

    ProgressWriter(Compliance compliance) {
        this.compliance = compliance;
    }

    /** All of it. */
    List<ProgressPart> parts(FollowUp progress, Wording wording) {
        return progress.minutes().stream()
                .map(first -> new ProgressPart(
                        heading(first, wording),
                        progress.ofMinutes(first.minutesId()).decisions().stream()
                                .map(decision -> decision(decision, true, wording))
                                .toList()))
                .toList();
    }

    /** Of what an earlier meeting than the last decided and everybody carried out, only the sentence. */
    List<ProgressPart> partsInShort(FollowUp progress, Wording wording) {
        var last = progress.decisions().stream()
                .mapToInt(DecisionProgress::meeting)
                .max()
                .orElse(0);
        return progress.minutes().stream()
                .map(first -> new ProgressPart(
                        heading(first, wording),
                        progress.ofMinutes(first.minutesId()).decisions().stream()
                                .map(it -> decision(it, it.meeting() == last || !it.settled(), wording))
                                .toList()))
                .toList();
    }

    private static String heading(DecisionProgress first, Wording wording) {
        return wording.say(
                first.memo().isEmpty() ? "overview.paper.meeting.unnumbered" : "overview.paper.meeting",
                wording.ordinal(first.meeting()),
                wording.date(first.meetingOn()),
                wording.digits(first.memo()));
    }

    private DecisionPart decision(DecisionProgress decision, boolean inFull, Wording wording) {
        return new DecisionPart(
                wording.say(DECISION, wording.digits(decision.number())),
                decision.words(),
                decision.deadlineWords().isBlank()
                        ? ""
                        : wording.say("overview.paper.deadline", decision.deadlineWords()),
                compliance.in(wording.language()).sentence(decision),
                wording.sayAll("overview.paper.column.", "number", "implementer", "due", "received", "state", "words"),
                inFull ? rows(decision.directives(), wording) : List.of());
    }

    private static List<List<String>> rows(List<DirectiveProgress> directives, Wording wording) {
        return IntStream.range(0, directives.size())
                .mapToObj(i -> row(i + 1, directives.get(i), wording))
                .toList();
    }

    private static List<String> row(int number, DirectiveProgress directive, Wording wording) {
        var reportedAt = directive.reportedAt();
        return List.of(
                wording.twoDigits(number),
                directive.post().title(),
                wording.date(directive.dueOn()),
                reportedAt == null
                        ? ""
                        : wording.date(reportedAt.atZone(Format.DHAKA).toLocalDate()),
                state(directive, wording),
                Objects.requireNonNullElse(directive.reportWords(), ""));
    }

    /** What a report says, as far as it was accepted; else what is missing. */
    static String state(DirectiveProgress directive, Wording wording) {
        var claim = Objects.requireNonNullElse(directive.claim(), "done");
        return switch (directive.state()) {
            case ACCEPTED -> wording.say("overview.paper.accepted." + claim);
            case REPORTED -> wording.say("overview.paper.reported." + claim);
            case OVERDUE -> wording.say("overview.paper.overdue", wording.number(directive.daysOverdue()));
            case OUTSTANDING -> wording.say("overview.paper.outstanding");
            case WITHDRAWN -> wording.say("overview.paper.withdrawn");
        };
    }
}
