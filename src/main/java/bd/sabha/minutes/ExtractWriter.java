package bd.sabha.minutes;

import bd.sabha.decision.DecisionView;
import bd.sabha.decision.Decisions;
import bd.sabha.meeting.Meetings;
import bd.sabha.meeting.Wording;
import bd.sabha.meeting.Wordings;
import bd.sabha.minutes.Paper.Field;
import bd.sabha.registry.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes out of minutes what one implementer has to carry out: the decisions' words are those of the minutes. */
@Component
class ExtractWriter {

    private final MinutesBook book;
    private final Papers papers;
    private final Decisions decisions;
    private final Meetings meetings;
    private final Wordings wordings;

    ExtractWriter(MinutesBook book, Papers papers, Decisions decisions, Meetings meetings, Wordings wordings) {
        this.book = book;
        this.papers = papers;
        this.decisions = decisions;
        this.meetings = meetings;
        this.wordings = wordings;
    }

    /** @throws NoSuchElementException when the minutes ask nothing of that post */
    Sheet write(long minutesId, long postId) {
        var paper = papers.of(minutesId);
        var imprint = papers.imprint(minutesId);
        var wording = wordings.in(paper.locale());
        var rows = rows(paper, numbers(minutesId, postId, wording));
        if (rows.isEmpty()) {
            throw new NoSuchElementException("minutes " + minutesId + " ask nothing of post " + postId);
        }
        var post = wording.posts().get(postId);
        var extract = new ExtractPaper(
                paper.language(),
                paper.letterhead(),
                paper.website(),
                imprint.memo(),
                imprint.dateLabel(),
                imprint.banglaDate(),
                imprint.date(),
                wording.say("minutes.extract.title", wording.genitive(paper.title())),
                facts(paper, wording),
                wording.say("minutes.extract.to", post.title()),
                List.of(wording.say("minutes.extract.opening")),
                wording.sayAll("minutes.extract.column.", "number", "title", "decision"),
                rows,
                List.of(wording.say("minutes.extract.closing")),
                secretary(minutesId, wording));
        return new Sheet(
                "print/extract", extract.title() + " – " + post.title(), paper.locale(), Map.of("extract", extract));
    }

    private Set<String> numbers(long minutesId, long postId, Wording wording) {
        var numerals = new Numerals(wording.language());
        return decisions.of(minutesId).stream()
                .filter(decision -> decision.implementers().stream()
                        .anyMatch(implementer ->
                                implementer.acts() && implementer.post().id() == postId))
                .map(DecisionView::number)
                .map(numerals::reference)
                .collect(Collectors.toSet());
    }

    private static List<ExtractPaper.Row> rows(Paper paper, Set<String> numbers) {
        var rows = new ArrayList<ExtractPaper.Row>();
        paper.items().forEach(item -> item.decisions().stream()
                .filter(decision -> numbers.contains(decision.number()))
                .forEach(
                        decision -> rows.add(new ExtractPaper.Row(decision.number(), item.title(), decision.words()))));
        return rows;
    }

    /** Chair, date and place as the minutes have them. */
    private static List<Field> facts(Paper paper, Wording wording) {
        return paper.header().stream()
                .filter(field -> !field.label().equals(wording.say("minutes.paper.field.attendance")))
                .toList();
    }

    /** Who vouches that it says what the minutes say. */
    private List<String> secretary(long minutesId, Wording wording) {
        var meeting = meetings.get(book.get(minutesId).meetingId());
        var officer = wording.posts().get(meeting.secretaryPostId()).officer();
        return List.of(
                Objects.requireNonNullElse(officer.name(), ""),
                officer.designation(),
                wording.say("minutes.extract.secretary"));
    }
}
