package bd.sabha.meeting;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.distribution.Letter;
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
    private final Invitations invitations;
    private final Format format;

    MeetingMail(NoticeWriter writer, Invitations invitations, Format format) {
        this.writer = writer;
        this.invitations = invitations;
        this.format = format.in(Languages.BANGLA);
    }

    /** The text of the notice in plain lines. */
    Letter notice(MeetingView meeting, @Nullable Long documentId) {
        var words = meeting.notice();
        return letter(
                meeting,
                writer.word("meeting.mail.notice", writer.heading(meeting)),
                List.of(words, facts(meeting), writer.agendaText(meeting.id())),
                invitations.of(meeting).request(),
                "REQUEST",
                documentId);
    }

    Letter postponement(MeetingView meeting, Postponement postponement) {
        var words = writer.word(
                "meeting.mail.postponed-words",
                writer.heading(meeting),
                format.date(postponement.fromDate()),
                format.time(postponement.fromTime()),
                postponement.reason());
        return letter(
                meeting,
                writer.word("meeting.mail.postponed", writer.heading(meeting)),
                List.of(words, facts(meeting), writer.agendaText(meeting.id())),
                invitations.of(meeting).request(),
                "REQUEST",
                null);
    }

    Letter cancellation(MeetingView meeting, Cancellation cancellation) {
        var words = writer.word(
                "meeting.mail.cancelled-words",
                writer.heading(meeting),
                format.date(meeting.onDate()),
                format.time(meeting.atTime()),
                cancellation.reason());
        return letter(
                meeting,
                writer.word("meeting.mail.cancelled", writer.heading(meeting)),
                List.of(words),
                invitations.of(meeting).cancel(),
                "CANCEL",
                null);
    }

    private Letter letter(
            MeetingView meeting,
            String subject,
            List<String> paragraphs,
            String calendar,
            String method,
            @Nullable Long documentId) {
        var paper = writer.paper(meeting);
        var body = new ArrayList<String>();
        body.add(String.join("\n", paper.letterhead()));
        body.add(writer.word("meeting.mail.subject", subject));
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
        return writer.facts(meeting).stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
    }
}
