package bd.sabha.minutes;

import bd.sabha.meeting.Meetings;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Sheet;
import bd.sabha.registry.Signatures;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The papers of corrigenda: before the signature as they are written now, afterwards exactly as they were signed. */
@Component
class CorrigendumPapers {

    private static final String COLUMN = "minutes.corrigendum.paper.column.";

    private final Corrigenda corrigenda;
    private final MinutesBook book;
    private final Papers papers;
    private final Meetings meetings;
    private final Signatures signatures;
    private final Memos memos;
    private final Wordings wordings;

    CorrigendumPapers(
            Corrigenda corrigenda,
            MinutesBook book,
            Papers papers,
            Meetings meetings,
            Signatures signatures,
            Memos memos,
            Wordings wordings) {
        this.corrigenda = corrigenda;
        this.book = book;
        this.papers = papers;
        this.meetings = meetings;
        this.signatures = signatures;
        this.memos = memos;
        this.wordings = wordings;
    }

    CorrigendumPaper of(long id) {
        return signatures
                .of(Subject.of("corrigendum", id))
                .map(signature -> Papers.read(signature.shown(), CorrigendumPaper.class))
                .orElseGet(() -> write(id));
    }

    /** What the press prints of the corrigendum. */
    Sheet sheet(long id) {
        return MinutesSheets.corrigendum(of(id), imprint(id));
    }

    Imprint imprint(long id) {
        return papers.imprint(Subject.of("corrigendum", id), corrigenda.get(id).minutesId());
    }

    /** All words of the paper: what the chair signed, or would sign now. */
    String text(long id) {
        return signatures
                .of(Subject.of("corrigendum", id))
                .map(Signatures.Signature::shown)
                .orElseGet(() -> Papers.text(write(id)));
    }

    /** Letterhead and list are those of the minutes, as they were signed. */
    private CorrigendumPaper write(long id) {
        var corrigendum = corrigenda.get(id);
        var minutes = papers.of(corrigendum.minutesId());
        var wording = wordings.in(minutes.locale());
        return new CorrigendumPaper(
                minutes.language(),
                minutes.letterhead(),
                minutes.website(),
                title(corrigendum, minutes, wording),
                List.of(opening(corrigendum, minutes, wording)),
                wording.sayAll(COLUMN, "number", "paragraph", "printed", "instead"),
                rows(corrigenda.corrections(id), wording),
                List.of(wording.say("minutes.corrigendum.paper.closing")),
                minutes.distributionHeading(),
                lines(minutes.distribution(), wording));
    }

    /** Of a withdrawn one too, which has no number any more. */
    private static String title(Corrigendum corrigendum, Paper minutes, Wording wording) {
        return corrigendum.withdrawn()
                ? wording.say("minutes.corrigendum.paper.withdrawn", minutes.title())
                : wording.say(
                        "minutes.corrigendum.paper.title", minutes.title(), wording.ordinal(corrigendum.ordinal()));
    }

    private String opening(Corrigendum corrigendum, Paper minutes, Wording wording) {
        var memo = memos.of(Subject.of("minutes", corrigendum.minutesId())).orElseThrow();
        var meeting = meetings.get(book.get(corrigendum.minutesId()).meetingId());
        return wording.say(
                "minutes.corrigendum.paper.opening",
                wording.date(meeting.onDate()),
                minutes.title(),
                wording.digits(memo.text()),
                wording.date(memo.issuedOn()));
    }

    private static List<CorrigendumPaper.Row> rows(List<Correction> corrections, Wording wording) {
        return IntStream.range(0, corrections.size())
                .mapToObj(i -> row(wording.number(i + 1L), corrections.get(i)))
                .toList();
    }

    private static CorrigendumPaper.Row row(String number, Correction correction) {
        return new CorrigendumPaper.Row(number, correction.paragraph(), correction.printed(), correction.instead());
    }

    private static List<CorrigendumPaper.Line> lines(List<String> distribution, Wording wording) {
        return IntStream.range(0, distribution.size())
                .mapToObj(i -> new CorrigendumPaper.Line(wording.number(i + 1L) + ")", distribution.get(i)))
                .toList();
    }
}
