package bd.sabha.minutes;

import bd.sabha.directory.PostView;
import bd.sabha.meeting.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names posts as those wrote themselves who held them on the day of a meeting, not as those who hold them today. */
class Bearers {

    private final Wording wording;

    Bearers(Wording wording) {
        this.wording = wording;
    }

    /** Of a post that the register knows no holder of on that day, who holds it now. */
    Map<Long, PostView> on(LocalDate day, Collection<Long> postIds) {
        var now = wording.posts().all(postIds);
        return wording.posts().on(day).all(postIds).values().stream()
                .map(post -> post.isVacant() ? Objects.requireNonNull(now.get(post.id())) : post)
                .collect(Collectors.toMap(PostView::id, post -> post));
    }

    /** A substitute with whom they are there for; empty: nobody. */
    String name(PostView post) {
        return post.substitute() == null || post.holder() == null
                ? Objects.requireNonNullElse(post.officer().name(), "")
                : wording.say("directory.actor.for", post.substitute(), post.holder());
    }

    /** Name, designation and, of a vacant post, for which one the stand-in presided. */
    List<String> chair(long postId, LocalDate day) {
        var post = Objects.requireNonNull(on(day, List.of(postId)).get(postId));
        var officer = post.officer();
        return Stream.of(
                        name(post),
                        officer.postId() == post.id() ? officer.designation() : officer.title(),
                        officer.postId() == post.id()
                                ? ""
                                : wording.say("minutes.paper.for-vacant", post.designation()))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
