package bd.sabha.implementer;

import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what an expression seeks in the places that it names, else around the meeting's own office. */
final class Finder {

    private final RegisterPicture register;
    private final Expression expression;
    private final @Nullable Long ownOfficeId;
    private final @Nullable Place own;
    private final Findings findings;

    /** @param own where the meeting's office is; null: no meeting */
    Finder(
            RegisterPicture register,
            Expression expression,
            @Nullable Long ownOfficeId,
            @Nullable Place own,
            Findings findings) {
        this.register = register;
        this.expression = expression;
        this.ownOfficeId = ownOfficeId;
        this.own = own;
        this.findings = findings;
    }

    void find(Sought sought, List<Place> targets) {
        if (!targets.isEmpty()) {
            targets.forEach(place -> findings.take(sought, place, sought.in().apply(place)));
        } else if (own == null) {
            findAnywhere(sought);
        } else if (sought.many()) {
            findings.take(sought, own, ofOwn(sought.in().apply(own)));
        } else {
            findAround(sought, own);
        }
    }

    /** Nothing says where: only what is unmistakable in the whole country is meant. */
    private void findAnywhere(Sought sought) {
        var posts = sought.in().apply(Place.BANGLADESH);
        boolean oneOffice = posts.stream().map(Post::officeId).distinct().count() == 1;
        boolean ofOneOffice = expression.limits.stream()
                .anyMatch(limit -> limit.meaning().offices.size() == 1);
        if (posts.size() < 2 || oneOffice || sought.many() && ofOneOffice) {
            findings.take(sought, Place.BANGLADESH, posts);
        } else {
            findings.askWhere(sought, posts);
        }
    }

    /** The nearest place around the meeting's own that has such a post; beyond it the own office's line comes first. */
    private void findAround(Sought sought, Place home) {
        for (var place = home; place != null; place = place.parent()) {
            var posts = ofOwn(sought.in().apply(place));
            if (!posts.isEmpty() || place.layer() == Place.NATION) {
                findings.take(sought, place, posts.size() > 1 && !place.equals(home) ? inLine(posts) : posts);
                return;
            }
        }
    }

    /** Of posts all over the country those below the meeting's own office, if there are any. */
    private List<Post> ofOwn(List<Post> posts) {
        if (own == null || own.layer() != Place.NATION || ownOfficeId == null) {
            return posts;
        }
        return orAll(
                posts,
                posts.stream()
                        .filter(post -> ids(post.officeId()).contains(ownOfficeId))
                        .toList());
    }

    private List<Post> inLine(List<Post> posts) {
        var line = ownOfficeId == null ? List.<Long>of() : ids(ownOfficeId);
        return orAll(
                posts,
                posts.stream().filter(post -> line.contains(post.officeId())).toList());
    }

    private List<Long> ids(long officeId) {
        return register.upwards(officeId).stream().map(Office::id).toList();
    }

    private static List<Post> orAll(List<Post> all, List<Post> some) {
        return some.isEmpty() ? all : some;
    }
}
