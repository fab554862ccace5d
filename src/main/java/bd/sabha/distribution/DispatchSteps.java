package bd.sabha.distribution;

import bd.sabha.committee.Committees;
import bd.sabha.directory.Posts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of dispatch.bpmn. */
@Component("dispatchSteps")
public class DispatchSteps {

    private final DispatchTable table;
    private final Mails mails;
    private final CoveringLetter covering;
    private final Posts posts;
    private final Committees committees;
    private final Clock clock;

    DispatchSteps(
            DispatchTable table,
            Mails mails,
            CoveringLetter covering,
            Posts posts,
            Committees committees,
            Clock clock) {
        this.table = table;
        this.mails = mails;
        this.covering = covering;
        this.posts = posts;
        this.committees = committees;
        this.clock = clock;
    }

    /** Mails the copy; false when there is no address, or none that takes it. */
    @Transactional
    public Boolean send(Long dispatchId) {
        var copy = table.get(dispatchId);
        if (copy.deliveredAt() != null) return true;
        var delivered = address(copy)
                .map(address ->
                        mails.send("/dispatches/" + copy.id(), address, day(copy), copy.addressee(), covering.of(copy)))
                .filter(Mails.Outcome.ACCEPTED::equals)
                .isPresent();
        if (delivered) table.delivered(copy.id());
        return delivered;
    }

    /** Who delivers by hand: the member-secretary of the committee whose paper it is. */
    public String secretaryPost(Long dispatchId) {
        var committee = committees.get(table.get(dispatchId).committeeId());
        return String.valueOf(committee.secretaryPostId());
    }

    @Transactional
    public void recordHandDelivery(Long dispatchId, Long actor, String remark) {
        table.deliveredByHand(dispatchId, actor, remark);
    }

    private Optional<String> address(Dispatch copy) {
        return Optional.ofNullable(copy.email())
                .or(() -> Optional.ofNullable(copy.postId())
                        .map(post -> posts.get(post).email()))
                .filter(address -> !address.isBlank());
    }

    /** A copy goes out once, not once a day: a retry after midnight is still the mail of the day it was started. */
    private LocalDate day(Dispatch copy) {
        var started = Objects.requireNonNullElseGet(copy.startedAt(), clock::instant);
        return LocalDate.ofInstant(started, clock.getZone());
    }
}
