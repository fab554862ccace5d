package bd.sabha.directory;

import bd.sabha.directory.Absence.Problem;
import bd.sabha.directory.Absence.Wish;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody types who will be absent. */
record AbsenceForm(
        @Nullable List<String> posts,
        @Nullable Long colleague,
        @Nullable String fromOn,
        @Nullable String toOn,
        @Nullable String reason) {

    private static final int LONGEST = 500;
    private static final Map<Problem, String> FIELDS = Map.of(
            Problem.NO_POST, "posts",
            Problem.ONESELF, "colleague",
            Problem.NO_ACCOUNT, "colleague",
            Problem.COLLEAGUE_ABSENT, "colleague",
            Problem.PAST, "fromOn",
            Problem.END_BEFORE_START, "toOn",
            Problem.OVERLAP, "fromOn");

    static AbsenceForm empty(Viewer viewer) {
        return new AbsenceForm(
                viewer.charges().stream().map(charge -> "" + charge.postId()).toList(), null, "", "", "");
    }

    /** Marks what is missing or unreadable; what is wrong with the rest the register says. */
    void check(Errors errors) {
        if (chosen().isEmpty()) errors.rejectValue("posts", "absence.problem.NO_POST");
        if (colleague == null) errors.rejectValue("colleague", "absence.problem.NO_COLLEAGUE");
        if (Forms.day(fromOn) == null) errors.rejectValue("fromOn", "absence.problem.NO_DATE");
        if (Forms.day(toOn) == null) errors.rejectValue("toOn", "absence.problem.NO_DATE");
        var words = Forms.text(reason);
        if (words.isEmpty()) errors.rejectValue("reason", "absence.problem.NO_REASON");
        if (words.length() > LONGEST) errors.rejectValue("reason", "absence.problem.LONG_REASON");
    }

    static void reject(Errors errors, List<Problem> problems) {
        problems.forEach(problem -> errors.rejectValue(FIELDS.get(problem), "absence.problem." + problem));
    }

    /** Of a form without mistakes. */
    Wish wish(long absentId) {
        return new Wish(
                absentId,
                chosen(),
                Objects.requireNonNull(colleague),
                Objects.requireNonNull(Forms.day(fromOn)),
                Objects.requireNonNull(Forms.day(toOn)),
                Forms.text(reason));
    }

    public boolean isChosen(long postId) {
        return chosen().contains(postId);
    }

    private List<Long> chosen() {
        return posts == null
                ? List.of()
                : posts.stream()
                        .filter(id -> id != null && id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .toList();
    }
}
