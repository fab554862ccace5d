package bd.sabha.distribution;

import bd.sabha.committee.Committees;
import bd.sabha.directory.Posts;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Memos.Memo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return Objects.requireNonNull(of(List.of(copy)).get(copy.id()));
    }

    /** The slip of each copy by the copy's id; a paper and an office are looked up once. */
    Map<Long, PaperSlip> of(Collection<Dispatch> copies) {
        var numbers = lookUp(copies, Dispatch::paper, memos::of);
        var offices = lookUp(copies, Dispatch::committeeId, this::office);
        return copies.stream()
                .collect(Collectors.toMap(
                        Dispatch::id,
                        copy -> slip(
                                copy,
                                Objects.requireNonNull(numbers.get(copy.paper())),
                                Objects.requireNonNull(offices.get(copy.committeeId())))));
    }

    private static <K, V> Map<K, V> lookUp(Collection<Dispatch> copies, Function<Dispatch, K> key, Function<K, V> of) {
        return copies.stream().map(key).distinct().collect(Collectors.toMap(Function.identity(), of));
    }

    private PaperSlip slip(Dispatch copy, Optional<Memo> memo, String office) {
        return new PaperSlip(
                copy.title(),
                memo.map(Memo::text).orElse(null),
                memo.map(Memo::issuedOn).orElseGet(() -> startedOn(copy)),
                office);
    }

    private String office(long committeeId) {
        return posts.get(committees.get(committeeId).secretaryPostId()).office();
    }

    private LocalDate startedOn(Dispatch copy) {
        return LocalDate.ofInstant(Objects.requireNonNullElseGet(copy.startedAt(), clock::instant), clock.getZone());
    }
}
