package bd.sabha.implementer;

import bd.sabha.implementer.Question.Reason;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been found for an expression so far: posts that are meant, posts that may be, and questions. */
final class Findings {

    /** Nobody chooses from more. */
    static final int OFFERED = 64;

    final Set<Post> meant = new LinkedHashSet<>();
    final Set<Post> offered = new LinkedHashSet<>();
    final List<Question> questions = new ArrayList<>();

    private final String words;

    Findings(String words) {
        this.words = words;
    }

    /** Of what was found in a place all is meant, or the only one; several, where one is sought, are asked about. */
    void take(Sought sought, Place place, List<Post> posts) {
        offered.addAll(posts);
        if (posts.isEmpty()) {
            var where = place.layer() == Place.NATION ? "" : ", " + place.name();
            var near = sought.near().apply(place);
            ask(Reason.NO_SUCH_POST, name(sought) + where, near.size() > OFFERED ? List.of() : near);
        } else if (posts.size() == 1 || sought.many() || sought.isEachOnce(posts)) {
            meant.addAll(posts);
        } else {
            ask(Reason.WHICH_POST, name(sought), posts);
        }
    }

    /** It does not say where; a handful is offered. */
    void askWhere(Sought sought, List<Post> posts) {
        ask(Reason.NO_SCOPE, name(sought), posts.size() > OFFERED ? List.of() : posts);
    }

    /** It says that somebody has to pick: nobody is meant yet. */
    void offerAll(Reason reason) {
        offered.addAll(meant);
        meant.clear();
        questions.clear();
        ask(reason, words, offered);
    }

    void ask(Reason reason, String about, Collection<Post> posts) {
        questions.add(new Question(reason, about, ids(posts), List.of()));
    }

    /** What unknown words name is the first question; which of several posts is none while it is open. */
    void askFirst(Question question) {
        drop(Reason.WHICH_POST);
        questions.add(0, question);
    }

    void drop(Reason reason) {
        questions.removeIf(question -> question.reason() == reason);
    }

    List<Long> offers() {
        return ids(offered);
    }

    private String name(Sought sought) {
        return sought.words().isEmpty() ? words : sought.words();
    }

    private static List<Long> ids(Collection<Post> posts) {
        return posts.stream().map(Post::id).distinct().limit(OFFERED).toList();
    }
}
