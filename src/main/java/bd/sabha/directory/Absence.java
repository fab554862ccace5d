package bd.sabha.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which somebody is absent and a colleague does the work of their posts.
 *
 * @param id of the first of its rows: there is one for each post
 * @param toOn the last day
 */
public record Absence(
        long id,
        long absentId,
        String absent,
        long colleagueId,
        String colleague,
        List<String> posts,
        LocalDate fromOn,
        LocalDate toOn,
        String reason) {

    public boolean isNowOn(LocalDate day) {
        return !fromOn.isAfter(day);
    }

    Absence withPosts(List<String> titles) {
        return new Absence(id, absentId, absent, colleagueId, colleague, titles, fromOn, toOn, reason);
    }

    /**
     * What is wished for.
     *
     * @param postIds those of the absent one's own posts that the colleague looks after
     */
    public record Wish(
            long absentId, List<Long> postIds, long colleagueId, LocalDate fromOn, LocalDate toOn, String reason) {}

    /** Why it cannot be. */
    public enum Problem {
        NO_POST,
        ONESELF,
        NO_ACCOUNT,
        COLLEAGUE_ABSENT,
        PAST,
        END_BEFORE_START,
        OVERLAP
    }

    /** It cannot be. */
    public static class Refused extends RuntimeException {
        private final List<Problem> problems;

        Refused(List<Problem> problems) {
            super(problems.toString());
            this.problems = problems;
        }

        public List<Problem> problems() {
            return problems;
        }
    }
}
