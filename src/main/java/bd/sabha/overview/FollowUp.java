package bd.sabha.overview;

import bd.sabha.directory.PostView;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The progress of all decisions of a committee whose minutes are issued, the latest meeting first. */
public record FollowUp(List<DecisionProgress> decisions) {

    /** What is shown of it. */
    public enum Show {
        ALL(state -> true),
        OUTSTANDING(State::missing),
        OVERDUE(state -> state == State.OVERDUE),
        REPORTED(state -> state == State.REPORTED),
        ACCEPTED(state -> state == State.ACCEPTED);

        private final Predicate<State> states;

        Show(Predicate<State> states) {
            this.states = states;
        }

        public boolean includes(State state) {
            return states.test(state);
        }
    }

    public FollowUp ofMinutes(long minutesId) {
        return new FollowUp(decisions.stream()
                .filter(decision -> decision.minutesId() == minutesId)
                .toList());
    }

    FollowUp ofDecision(long decisionId) {
        return new FollowUp(decisions.stream()
                .filter(decision -> decision.id() == decisionId)
                .toList());
    }

    /** The decisions of the meetings before that one. */
    public FollowUp before(int meeting) {
        return new FollowUp(decisions.stream()
                .filter(decision -> decision.meeting() < meeting)
                .toList());
    }

    /** What one implementer has to do with. */
    public FollowUp ofPost(long postId) {
        return withSome(directive -> directive.post().id() == postId);
    }

    /** The decisions of which some report is still missing. */
    public FollowUp incomplete() {
        return new FollowUp(decisions.stream()
                .filter(decision -> !decision.silent().isEmpty())
                .toList());
    }

    /** The decisions with a directive of that kind; each keeps all of them, so that its numbers stay true. */
    public FollowUp show(Show show) {
        return show == Show.ALL
                ? this
                : new FollowUp(decisions.stream()
                        .filter(decision -> decision.directives().stream().anyMatch(one -> show.includes(one.state())))
                        .toList());
    }

    /** How many directives each choice would list. */
    public Map<Show, Long> counts() {
        var counts = new LinkedHashMap<Show, Long>();
        for (var show : Show.values()) {
            counts.put(
                    show, directives().filter(one -> show.includes(one.state())).count());
        }
        return counts;
    }

    /** A decision of each minutes, to choose among them. */
    public Collection<DecisionProgress> minutes() {
        var byMinutes = new LinkedHashMap<Long, DecisionProgress>();
        decisions.forEach(decision -> byMinutes.putIfAbsent(decision.minutesId(), decision));
        return byMinutes.values();
    }

    /** The implementers, to choose among them. */
    public List<PostView> posts() {
        return directives()
                .map(DirectiveProgress::post)
                .distinct()
                .sorted(Comparator.comparing(PostView::title))
                .toList();
    }

    private FollowUp withSome(Predicate<DirectiveProgress> some) {
        return new FollowUp(decisions.stream()
                .map(decision -> decision.only(some))
                .filter(decision -> !decision.directives().isEmpty())
                .toList());
    }

    private Stream<DirectiveProgress> directives() {
        return decisions.stream().flatMap(decision -> decision.directives().stream());
    }
}
