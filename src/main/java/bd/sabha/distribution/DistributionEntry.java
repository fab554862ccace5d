package bd.sabha.distribution;

import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Purpose;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An entry of a distribution list as the table keeps it. */
record DistributionEntry(
        @Id @Nullable Long id,
        String owner,
        int position,
        @Nullable Long postId,
        String addressee,
        @Nullable String email,
        Purpose purpose,
        @Nullable String request,
        @Version long version) {

    static DistributionEntry first(String owner, int position, Addressee to) {
        return new DistributionEntry(
                null, owner, position, to.postId(), to.addressee(), to.email(), to.purpose(), to.request(), 0);
    }

    /** The same entry for somebody else or with other words, as written on top of that version. */
    DistributionEntry rewritten(Addressee to, long version) {
        return new DistributionEntry(
                id, owner, position, to.postId(), to.addressee(), to.email(), to.purpose(), to.request(), version);
    }

    DistributionEntry forOwner(String other) {
        return first(other, position, addressed());
    }

    DistributionList.Entry entry() {
        return new DistributionList.Entry(Objects.requireNonNull(id), position, addressed(), version);
    }

    private Addressee addressed() {
        return new Addressee(postId, addressee, email, purpose, request);
    }
}
