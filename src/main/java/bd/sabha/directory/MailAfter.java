package bd.sabha.directory;

import bd.sabha.directory.HandoverPlan.Arrival;
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

    /** Who does the work of a post once nobody holds it, as things are today. */
    @Nullable
    PostView standIn(PostFacts post) {
        return register.picture()
                .standInOnceVacant(post.id())
                .map(head -> posts.get(head.id()))
                .orElse(null);
    }

    private static boolean hasRegular(List<Tenure> tenures) {
        return tenures.stream().anyMatch(Tenure::isRegular);
    }
}
