package bd.sabha.decision;

import bd.sabha.decision.DecisionText.Assignment;
import bd.sabha.distribution.Dispatches.Purpose;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was typed, whether or not it is right.
 *
 * @param seen what the page showed of the implementers' meaning
 * @param leaveOpen save it although questions about the implementers are open
 */
record DecisionForm(
        long discussionId,
        @Nullable Long decisionId,
        String words,
        List<String> forAction,
        List<String> forInformation,
        String implementersAsWritten,
        Seen seen,
        Boolean leaveOpen,
        String deadlineWords,
        String dueOn,
        long version,
        String back) {

    DecisionForm {
        words = Objects.requireNonNullElse(words, "").strip();
        forAction = Objects.requireNonNullElse(forAction, List.of());
        forInformation = Objects.requireNonNullElse(forInformation, List.of());
        implementersAsWritten =
                Objects.requireNonNullElse(implementersAsWritten, "").strip();
        seen = Objects.requireNonNullElse(seen, Seen.NOTHING);
        leaveOpen = Objects.requireNonNullElse(leaveOpen, false);
        deadlineWords = Objects.requireNonNullElse(deadlineWords, "").strip();
        dueOn = Objects.requireNonNullElse(dueOn, "").strip();
        back = Objects.requireNonNullElse(back, "");
    }

    static DecisionForm empty(long discussionId, String back) {
        return new DecisionForm(discussionId, null, "", List.of(), List.of(), "", Seen.NOTHING, false, "", "", 0, back);
    }

    static DecisionForm of(DecisionView decision, String back) {
        return new DecisionForm(
                decision.discussionId(),
                decision.id(),
                decision.words(),
                texts(decision.postIds(Purpose.FOR_ACTION)),
                texts(decision.postIds(Purpose.FOR_INFORMATION)),
                decision.implementersAsWritten(),
                Seen.asKept(decision.implementersAsWritten()),
                decision.openQuestions() > 0,
                decision.deadlineWords(),
                decision.dueOn() == null ? "" : decision.dueOn().toString(),
                decision.version(),
                back);
    }

    /** What was typed, to be saved on top of that version; null: as a new decision. */
    DecisionForm over(@Nullable DecisionView current) {
        return current == null
                ? with(null, 0, forAction, implementersAsWritten)
                : with(current.id(), current.version(), forAction, implementersAsWritten);
    }

    /** What was typed about that decision. */
    DecisionForm about(long decision) {
        return with(decision, version, forAction, implementersAsWritten);
    }

    /** The same with other words for the implementers. */
    DecisionForm written(String implementers) {
        return with(decisionId, version, forAction, implementers);
    }

    /** The same with these posts ticked too. */
    DecisionForm alsoFor(List<Long> posts) {
        var all = Stream.concat(forAction.stream(), texts(posts).stream());
        return with(decisionId, version, all.distinct().toList(), implementersAsWritten);
    }

    private DecisionForm with(@Nullable Long decision, long version, List<String> acting, String implementers) {
        return new DecisionForm(
                discussionId,
                decision,
                words,
                acting,
                forInformation,
                implementers,
                seen,
                leaveOpen,
                deadlineWords,
                dueOn,
                version,
                back);
    }

    /** What is wrong with it: by field the key of the words that say so. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (words.isEmpty()) {
            problems.put("words", "decision.words.required");
        }
        try {
            date();
        } catch (DateTimeParseException e) {
            problems.put("dueOn", "decision.dueOn.noDate");
        }
        return problems;
    }

    List<Long> acting() {
        return Seen.ids(forAction.stream());
    }

    List<Long> informed() {
        return Seen.ids(forInformation.stream());
    }

    Set<Long> posts() {
        return Stream.concat(acting().stream(), informed().stream()).collect(Collectors.toSet());
    }

    /** What to record; a post that is in both lists has to act. */
    DecisionText text() {
        var assignments = new LinkedHashMap<Long, Assignment>();
        acting().forEach(post -> assignments.putIfAbsent(post, new Assignment(post, Purpose.FOR_ACTION)));
        informed().forEach(post -> assignments.putIfAbsent(post, new Assignment(post, Purpose.FOR_INFORMATION)));
        return new DecisionText(
                words, new ArrayList<>(assignments.values()), implementersAsWritten, deadlineWords, date());
    }

    private @Nullable LocalDate date() {
        return dueOn.isEmpty() ? null : LocalDate.parse(dueOn);
    }

    private static List<String> texts(List<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
