package bd.sabha.directory;

import bd.sabha.directory.HandoverPlan.Arrival;
import bd.sabha.implementer.RegisterPicture;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a post's mail goes once its holders have changed: to the regular one's address, else the post's or the office's. */
@Component
class MailAfter {

    private final Posts posts;
    private final OfficeRegister offices;
    private final CurrentRegister register;

    MailAfter(Posts posts, OfficeRegister offices, CurrentRegister register) {
        this.posts = posts;
        this.offices = offices;
        this.register = register;
    }

    @Nullable
    String address(PostFacts post, List<Tenure> staying, @Nullable Arrival arriving) {
        var holder = arriving != null && (arriving.charge().equals("REGULAR") || !hasRegular(staying))
                ? Optional.ofNullable(arriving.email())
                : staying.stream()
                        .min(Comparator.comparing((Tenure tenure) -> !tenure.isRegular())
                                .thenComparing(Tenure::fromOn, Comparator.reverseOrder()))
                        .map(Tenure::email);
        return Stream.of(
                        holder,
                        Optional.ofNullable(post.email()),
                        Optional.ofNullable(offices.get(post.officeId()).email()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Who does the work of a post once nobody holds it: its liaison, or the nearest head above who is there today. */
    @Nullable
    PostView standIn(PostFacts post) {
        if (post.liaisonId() != null) {
            return posts.get(post.liaisonId());
        }
        var picture = register.picture();
        return picture.upwards(post.officeId()).stream()
                .flatMap(office -> picture.postsOf(office.id()).stream())
                .filter(head -> head.head() && head.id() != post.id() && isHeld(picture, head.id()))
                .findFirst()
                .map(head -> posts.get(head.id()))
                .orElse(null);
    }

    private static boolean isHeld(RegisterPicture picture, long postId) {
        return picture.holder(postId).isPresent();
    }

    private static boolean hasRegular(List<Tenure> tenures) {
        return tenures.stream().anyMatch(Tenure::isRegular);
    }
}
