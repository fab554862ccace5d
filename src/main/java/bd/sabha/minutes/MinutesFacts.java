package bd.sabha.minutes;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.meeting.Meetings;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.LaterFacts;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Memos.Memo;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the next meeting confirmed the minutes that a document prints, and what it amended. */
@Component
@Order(1)
class MinutesFacts implements LaterFacts {

    private final Confirmations confirmations;
    private final Amendments amendments;
    private final Corrigenda corrigenda;
    private final Memos memos;
    private final Meetings meetings;
    private final Format format;
    private final MessageSource messages;

    MinutesFacts(
            Confirmations confirmations,
            Amendments amendments,
            Corrigenda corrigenda,
            Memos memos,
            Meetings meetings,
            Format format,
            MessageSource messages) {
        this.confirmations = confirmations;
        this.amendments = amendments;
        this.corrigenda = corrigenda;
        this.memos = memos;
        this.meetings = meetings;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public List<LaterFact> of(Document document) {
        var subject = Subject.parse(document.subject());
        if (!subject.kind().equals("minutes")) return List.of();
        var confirmation = confirmations
                .of(subject.id())
                .map(this::confirmed)
                .orElseGet(() -> new LaterFact(say("registry.since.unconfirmed"), false));
        return Stream.concat(corrections(subject.id()), Stream.of(confirmation)).toList();
    }

    /** A corrigendum counts from when it has its number. */
    private Stream<LaterFact> corrections(long minutesId) {
        return corrigenda.of(minutesId).stream()
                .flatMap(corrigendum -> memos.of(Subject.of("corrigendum", corrigendum.key())).stream()
                        .map(memo -> corrected(corrigendum, memo)));
    }

    private LaterFact corrected(Corrigendum corrigendum, Memo memo) {
        var paragraphs = corrigenda.corrections(corrigendum.key()).stream()
                .map(Correction::paragraph)
                .distinct()
                .collect(Collectors.joining(", "));
        var words = say(
                "registry.since.corrected",
                format.ordinal(corrigendum.ordinal()),
                memo.text(),
                format.date(memo.issuedOn()),
                paragraphs);
        return new LaterFact(words, true);
    }

    private LaterFact confirmed(Confirmation confirmation) {
        var meeting = meetings.get(confirmation.meetingId());
        var date = format.date(meeting.onDate());
        var ordinal = format.ordinal(meeting.number());
        var amended = amendments.of(confirmation.minutesId()).stream()
                .map(Amendment::paragraph)
                .distinct()
                .collect(Collectors.joining(", "));
        return amended.isEmpty()
                ? new LaterFact(say("registry.since.confirmed", date, ordinal), false)
                : new LaterFact(say("registry.since.amended", date, ordinal, amended), true);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.reader());
    }
}
