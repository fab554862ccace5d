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

/** A decision as it was typed, whether or not it is right. */
record DecisionForm(
        long discussionId,
        @Nullable Long decisionId,
        String words,
        List<Long> forAction,
        List<Long> forInformation,
        String implementersAsWritten,
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
        deadlineWords = Objects.requireNonNullElse(deadlineWords, "").strip();
        dueOn = Objects.requireNonNullElse(dueOn, "").strip();
        back = Objects.requireNonNullElse(back, "");
    }

    static DecisionForm empty(long discussionId, String back) {
        return new DecisionForm(discussionId, null, "", List.of(), List.of(), "", "", "", 0, back);
    }

    static DecisionForm of(DecisionView decision, String back) {
        return new DecisionForm(
                decision.discussionId(),
                decision.id(),
                decision.words(),
                posts(decision, Purpose.FOR_ACTION),
                posts(decision, Purpose.FOR_INFORMATION),
                decision.implementersAsWritten(),
                decision.deadlineWords(),
                decision.dueOn() == null ? "" : decision.dueOn().toString(),
                decision.version(),
                back);
    }

    /** What was typed, to be saved on top of that version; null: as a new decision. */
    DecisionForm over(@Nullable DecisionView current) {
        return current == null ? on(null, 0) : on(current.id(), current.version());
    }

    /** What was typed about that decision. */
    DecisionForm about(long decision) {
        return on(decision, version);
    }

    private DecisionForm on(@Nullable Long decision, long version) {
        return new DecisionForm(
                discussionId,
                decision,
                words,
                forAction,
                forInformation,
                implementersAsWritten,
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

    Set<Long> posts() {
        return Stream.concat(forAction.stream(), forInformation.stream()).collect(Collectors.toSet());
    }

    /** What to record; a post that is in both lists has to act. */
    DecisionText text() {
        var assignments = new LinkedHashMap<Long, Assignment>();
        forAction.forEach(post -> assignments.putIfAbsent(post, new Assignment(post, Purpose.FOR_ACTION)));
        forInformation.forEach(post -> assignments.putIfAbsent(post, new Assignment(post, Purpose.FOR_INFORMATION)));
        return new DecisionText(
                words, new ArrayList<>(assignments.values()), implementersAsWritten, deadlineWords, date());
    }

    private @Nullable LocalDate date() {
        return dueOn.isEmpty() ? null : LocalDate.parse(dueOn);
    }

    private static List<Long> posts(DecisionView decision, Purpose purpose) {
        return decision.implementers().stream()
                .filter(implementer -> implementer.purpose() == purpose)
                .map(implementer -> implementer.post().id())
                .toList();
    }
}
