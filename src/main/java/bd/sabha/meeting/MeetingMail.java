package bd.sabha.meeting;

import bd.sabha.distribution.Letter;
import bd.sabha.registry.Documents.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails that call a meeting, move it, call it off. */
@Component
class MeetingMail {

    private static final String PARAGRAPH = "\n\n";

    private final NoticeWriter writer;
    private final PaperFrame frame;
    private final Invitations invitations;

    MeetingMail(NoticeWriter writer, PaperFrame frame, Invitations invitations) {
        this.writer = writer;
        this.frame = frame;
        this.invitations = invitations;
    }

    /** The text of the notice in plain lines. */
    Letter notice(MeetingView meeting, @Nullable Long documentId) {
        return letter(
                meeting,
                frame.wording(meeting).say("meeting.mail.notice", frame.heading(meeting)),
                List.of(meeting.notice(), facts(meeting), writer.agendaText(meeting)),
                invitations.of(meeting).request(),
                "REQUEST",
                documentId);
    }

    Letter paper(MeetingView meeting, Document document) {
        var wording = frame.wording(meeting);
        return letter(
                meeting,
                document.title(),
                List.of(wording.say("meeting.mail.paper", document.title()), facts(meeting)),
                null,
                null,
                document.id());
    }

    Letter postponement(MeetingView meeting, Postponement postponement) {
        var wording = frame.wording(meeting);
        var words = wording.say(
                "meeting.mail.postponed-words",
                frame.heading(meeting),
                wording.date(postponement.fromDate()),
                wording.time(postponement.fromTime()),
                postponement.reason());
        return letter(
                meeting,
                wording.say("meeting.mail.postponed", frame.heading(meeting)),
                List.of(words, facts(meeting), writer.agendaText(meeting)),
                invitations.of(meeting).request(),
                "REQUEST",
                null);
    }

    Letter cancellation(MeetingView meeting, Cancellation cancellation) {
        var wording = frame.wording(meeting);
        var words = wording.say(
                "meeting.mail.cancelled-words",
                frame.heading(meeting),
                wording.date(meeting.onDate()),
                wording.time(meeting.atTime()),
                cancellation.reason());
        return letter(
                meeting,
                wording.say("meeting.mail.cancelled", frame.heading(meeting)),
                List.of(words),
                invitations.of(meeting).cancel(),
                "CANCEL",
                null);
    }

    private Letter letter(
            MeetingView meeting,
            String subject,
            List<String> paragraphs,
            @Nullable String calendar,
            @Nullable String method,
            @Nullable Long documentId) {
        var paper = writer.paper(meeting);
        var body = new ArrayList<String>();
        body.add(String.join("\n", paper.head().letterhead()));
        body.add(frame.wording(meeting).say("meeting.mail.subject", subject));
        body.addAll(paragraphs);
        var signatory = paper.signatory();
        body.add((signatory.name() == null ? "" : signatory.name() + "\n")
                + signatory.designation()
                + "\n"
                + signatory.role());
        return new Letter(
                subject, String.join(PARAGRAPH, body), meeting.subject().path(), calendar, method, documentId);
    }

    private String facts(MeetingView meeting) {
        return frame.facts(meeting).stream()
                .map(fact -> fact.label() + ": " + String.join(", ", fact.words()))
                .collect(Collectors.joining("\n"));
    }
}
