package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committees;
import bd.sabha.directory.Posts;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Signatures;
import bd.sabha.registry.Signatures.Signature;
import bd.sabha.workflow.Subject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The papers of minutes: before the signature as they are written now, afterwards exactly as they were signed, whatever
 * became of posts and people since.
 */
@Component
class Papers {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(Paper.class);
    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final PaperWriter writer;
    private final Signatures signatures;
    private final Memos memos;
    private final MinutesBook book;
    private final Committees committees;
    private final Posts posts;
    private final Bangla bangla;
    private final Clock clock;

    Papers(
            PaperWriter writer,
            Signatures signatures,
            Memos memos,
            MinutesBook book,
            Committees committees,
            Posts posts,
            Bangla bangla,
            Clock clock) {
        this.writer = writer;
        this.signatures = signatures;
        this.memos = memos;
        this.book = book;
        this.committees = committees;
        this.posts = posts.in(Languages.BANGLA);
        this.bangla = bangla;
        this.clock = clock;
    }

    Paper of(long minutesId) {
        return signatures
                .of(Subject.of("minutes", minutesId))
                .map(signature -> read(signature.shown()))
                .orElseGet(() -> writer.write(minutesId));
    }

    /** All words of a paper in their order, the same text for the same words: what a signature vouches for. */
    static String text(Paper paper) {
        try {
            return WRITER.writeValueAsString(paper);
        } catch (JsonProcessingException neverOfRecordsOfWords) {
            throw new IllegalStateException(neverOfRecordsOfWords);
        }
    }

    /** SHA-256 of the text as it would be signed now. */
    String sha256(long minutesId) {
        return Signatures.sha256(text(of(minutesId)));
    }

    Imprint imprint(long minutesId) {
        var subject = Subject.of("minutes", minutesId);
        var memo = memos.of(subject);
        return signatures.of(subject).map(signature -> signed(signature, memo)).orElseGet(() -> unsigned(minutesId));
    }

    private Imprint signed(Signature signature, Optional<Memos.Memo> memo) {
        return new Imprint(
                null,
                signature.signatory(),
                signature.designation(),
                bangla.stamp(LocalDate.ofInstant(signature.signedAt(), clock.getZone())),
                memo.map(it -> bangla.say("minutes.paper.memo", it.text())).orElse(null),
                memo.map(it -> bangla.say("minutes.paper.date")).orElse(null),
                memo.map(it -> bangla.banglaDate(it.issuedOn())).orElse(null),
                memo.map(it -> bangla.date(it.issuedOn())).orElse(null));
    }

    private Imprint unsigned(long minutesId) {
        var chair = posts.get(committees.get(book.get(minutesId).committeeId()).chairPostId())
                .officer();
        return new Imprint(
                bangla.say("minutes.paper.draft"),
                Objects.requireNonNullElse(chair.name(), ""),
                chair.designation(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Paper read(String shown) {
        try {
            return READER.readValue(shown);
        } catch (JsonProcessingException notWrittenHere) {
            throw new IllegalStateException(notWrittenHere);
        }
    }
}
