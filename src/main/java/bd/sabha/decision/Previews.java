package bd.sabha.decision;

import bd.sabha.decision.Preview.Asked;
import bd.sabha.decision.Preview.Box;
import bd.sabha.decision.Preview.Correction;
import bd.sabha.decision.Preview.Line;
import bd.sabha.directory.CurrentRegister;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.implementer.Question;
import bd.sabha.implementer.Resolution;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares what a decision form shows of the implementers that were typed. */
@Component
class Previews {

    private final Meanings meanings;
    private final CurrentRegister register;
    private final RegisterChanges changes;
    private final Posts posts;

    Previews(Meanings meanings, CurrentRegister register, RegisterChanges changes, Posts posts) {
        this.meanings = meanings;
        this.register = register;
        this.changes = changes;
        this.posts = posts;
    }

    /** @param kept the decision as it is kept; null: it is a new one */
    Preview of(DecisionForm form, long minutesId, @Nullable DecisionView kept) {
        var all = meanings.of(form.implementersAsWritten(), minutesId);
        return preview(form.implementersAsWritten(), all, form.acting(), form.seen(), kept);
    }

    /** Of words that stand in no minutes yet. @param ticked the boxes that are ticked */
    Preview of(String asWritten, long office, Collection<Long> ticked, Seen seen) {
        return preview(asWritten, meanings.in(asWritten, office), ticked, seen, null);
    }

    private Preview preview(
            String asWritten, List<Resolution> all, Collection<Long> ticked, Seen seen, @Nullable DecisionView kept) {
        var meant = Meanings.posts(all);
        var shown = seen.recorded() ? meant : seen.postIds();
        var ticks = Ticks.of(meant, ticked, shown, seen.leftOutIds());
        var views = posts.all(mentioned(all, ticks));
        var drawing = new Drawing(all, ticks.chosen(), views, standIns(views.values()), new HashSet<>());
        var lines = drawing.lines();
        var acting = posts(views, ticks.chosen());
        return new Preview(
                asWritten,
                lines,
                meant,
                ticks,
                acting.stream()
                        .filter(post -> !drawing.drawn().contains(post.id()))
                        .toList(),
                acting.size(),
                (int) acting.stream().filter(post -> post.holder() == null).count(),
                kept == null ? null : later(kept, meant, ticks));
    }

    private @Nullable Since later(DecisionView kept, Set<Long> meant, Ticks ticks) {
        var since = changes.since(kept);
        return since != null
                        && since.postIds().stream()
                                .anyMatch(post ->
                                        meant.contains(post) && !ticks.chosen().contains(post))
                ? since
                : null;
    }

    private static Set<Long> mentioned(Collection<Resolution> all, Ticks ticks) {
        var mentioned = new HashSet<>(ticks.chosen());
        mentioned.addAll(Meanings.posts(all));
        all.forEach(meaning -> meaning.questions().forEach(question -> mentioned.addAll(question.postIds())));
        return mentioned;
    }

    private static List<PostView> posts(Map<Long, PostView> views, Collection<Long> ids) {
        return ids.stream().filter(views::containsKey).map(views::get).toList();
    }

    /** The titles of the posts that do the work of the vacant ones, by these. */
    private Map<Long, String> standIns(Collection<PostView> views) {
        var picture = register.picture();
        var standIns = new HashMap<Long, Long>();
        views.stream().filter(post -> post.holder() == null).forEach(post -> picture.standIn(post.id())
                .ifPresent(other -> standIns.put(post.id(), other.id())));
        var titles = posts.all(standIns.values());
        return standIns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> titles.get(entry.getValue()).title()));
    }

    /** Draws line after line; a post is offered where it comes first, as meant before as asked for. */
    private record Drawing(
            Collection<Resolution> all,
            Set<Long> chosen,
            Map<Long, PostView> views,
            Map<Long, String> standIns,
            Set<Long> drawn) {

        List<Line> lines() {
            var meant = all.stream()
                    .map(meaning -> boxes(meaning.postIds()))
                    .toList()
                    .iterator();
            return all.stream().map(meaning -> line(meaning, meant.next())).toList();
        }

        private Line line(Resolution meaning, List<Box> boxes) {
            var open = Meanings.open(meaning, all, chosen);
            return new Line(
                    meaning.words(),
                    meaning.kind(),
                    boxes,
                    meaning.questions().stream()
                            .map(question -> asked(meaning.words(), question, open.contains(question)))
                            .toList());
        }

        private Asked asked(String line, Question question, boolean open) {
            var names = question.names().stream()
                    .map(name -> new Correction(name, corrected(line, question.words(), name)))
                    .toList();
            return new Asked(question.reason(), question.words(), boxes(question.postIds()), names, open);
        }

        private static @Nullable String corrected(String line, String words, String name) {
            return words.isBlank() || !line.contains(words) ? null : line.replace(words, name);
        }

        private List<Box> boxes(List<Long> postIds) {
            return postIds.stream().filter(views::containsKey).map(this::box).toList();
        }

        private Box box(Long post) {
            return new Box(views.get(post), chosen.contains(post), standIns.get(post), !drawn.add(post));
        }
    }
}
