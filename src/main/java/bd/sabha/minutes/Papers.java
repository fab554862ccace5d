package bd.sabha.minutes;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.minutes.Issuers.Issuer;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Sheet;
import bd.sabha.registry.Signatures;
import bd.sabha.registry.Signatures.Role;
import bd.sabha.registry.Signatures.Signature;
import bd.sabha.workflow.Subject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final PaperWriter writer;
    private final Signatures signatures;
    private final Issuers issuers;
    private final Memos memos;
    private final MinutesBook book;
    private final PastMinutesTable past;
    private final Committees committees;
    private final Wordings wordings;
    private final Clock clock;

    Papers(
            PaperWriter writer,
            Signatures signatures,
            Issuers issuers,
            Memos memos,
            MinutesBook book,
            PastMinutesTable past,
            Committees committees,
            Wordings wordings,
            Clock clock) {
        this.writer = writer;
        this.signatures = signatures;
        this.issuers = issuers;
        this.memos = memos;
        this.book = book;
        this.past = past;
        this.committees = committees;
        this.wordings = wordings;
        this.clock = clock;
    }

    Paper of(long minutesId) {
        return signatures
                .of(Subject.of("minutes", minutesId))
                .map(signature -> read(signature.shown(), Paper.class))
                .orElseGet(() -> writer.write(minutesId));
    }

    /** All words of a paper in their order, the same text for the same words: what a signature vouches for. */
    static String text(Record paper) {
        try {
            return WRITER.writeValueAsString(paper);
        } catch (JsonProcessingException neverOfRecordsOfWords) {
            throw new IllegalStateException(neverOfRecordsOfWords);
        }
    }

    /** SHA-256 of the text as it was signed, or would be now. */
    String sha256(long minutesId) {
        return Signatures.sha256(text(minutesId));
    }

    /** The words that the chair signed, or would sign now. */
    String text(long minutesId) {
        return signatures
                .of(Subject.of("minutes", minutesId))
                .map(Signature::shown)
                .orElseGet(() -> text(of(minutesId)));
    }

    /** What the press prints of the minutes. */
    Sheet sheet(long minutesId) {
        return MinutesSheets.minutes(of(minutesId), imprint(minutesId));
    }

    /** Of minutes that were taken in as the paper prints it. */
    Imprint imprint(long minutesId) {
        return past.ofMinutes(minutesId)
                .map(taken -> read(taken.imprint(), Imprint.class))
                .orElseGet(() -> imprint(Subject.of("minutes", minutesId), minutesId));
    }

    /** Of the minutes or of a corrigendum of theirs. */
    Imprint imprint(Subject paper, long minutesId) {
        var committee = committees.get(book.get(minutesId).committeeId());
        return signatures.of(paper).map(signature -> imprint(paper, signature)).orElseGet(() -> unsigned(committee));
    }

    /** Of any paper that a committee's chair signed, before or after it got its number and was issued. */
    Imprint imprint(Subject paper, Signature signature) {
        var wording = wordings.in(locale(signature.shown()));
        var memo = memos.of(paper);
        var issued = signatures.of(paper, Role.ISSUER);
        return new Imprint(
                null,
                signature.signatory(),
                signature.designation(),
                stamp(wording, signature.signedAt()),
                memo.map(it -> wording.say("minutes.paper.memo", wording.digits(it.text())))
                        .orElse(null),
                memo.map(it -> wording.say("minutes.paper.date")).orElse(null),
                memo.map(it -> wording.banglaDate(it.issuedOn())).orElse(null),
                memo.map(it -> wording.date(it.issuedOn())).orElse(null),
                issued.map(it -> List.of(it.signatory(), it.designation())).orElseGet(() -> lines(issuers.of(paper))),
                issued.map(it -> stamp(wording, it.signedAt())).orElse(null));
    }

    /** Of a paper that nobody signed yet. */
    Imprint unsigned(Committee committee) {
        var wording = wordings.of(committee);
        var chair = wording.posts().get(committee.chairPostId()).officer();
        return new Imprint(
                wording.say("minutes.paper.draft"),
                Objects.requireNonNullElse(chair.name(), ""),
                chair.designation(),
                null,
                null,
                null,
                null,
                null,
                lines(issuers.now(committee, committee.locale())),
                null);
    }

    private static @Nullable List<String> lines(Optional<Issuer> issuer) {
        return issuer.map(Issuer::lines).orElse(null);
    }

    /** The language that a paper's text names; those signed before papers had one are in Bangla. */
    static Locale locale(String shown) {
        try {
            return Locale.forLanguageTag(MAPPER.readTree(shown).path("language").asText("bn"));
        } catch (JsonProcessingException notWrittenHere) {
            throw new IllegalStateException(notWrittenHere);
        }
    }

    private @Nullable String stamp(Wording wording, @Nullable Instant at) {
        return at == null ? null : wording.digits(STAMP.format(LocalDate.ofInstant(at, clock.getZone())));
    }

    /** The paper with the words of that text. */
    static <T extends Record> T read(String shown, Class<T> paper) {
        try {
            return MAPPER.readerFor(paper).readValue(shown);
        } catch (JsonProcessingException notWrittenHere) {
            throw new IllegalStateException(notWrittenHere);
        }
    }
}
