package bd.sabha.distribution;

import bd.sabha.committee.Committees;
import bd.sabha.directory.Posts;
import bd.sabha.registry.Memos;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Names the papers that copies were made of. */
@Component
class PaperSlips {

    private final Committees committees;
    private final Posts posts;
    private final Memos memos;
    private final Clock clock;

    PaperSlips(Committees committees, Posts posts, Memos memos, Clock clock) {
        this.committees = committees;
        this.posts = posts;
        this.memos = memos;
        this.clock = clock;
    }

    PaperSlip of(Dispatch copy) {
        var memo = memos.of(copy.paper());
        var secretary = committees.get(copy.committeeId()).secretaryPostId();
        return new PaperSlip(
                copy.title(),
                memo.map(Memos.Memo::text).orElse(null),
                memo.map(Memos.Memo::issuedOn).orElseGet(() -> startedOn(copy)),
                posts.get(secretary).office());
    }

    private LocalDate startedOn(Dispatch copy) {
        return LocalDate.ofInstant(Objects.requireNonNullElseGet(copy.startedAt(), clock::instant), clock.getZone());
    }
}
