package bd.sabha.minutes;

import bd.sabha.meeting.Meetings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sentence in which minutes record that the previous ones were confirmed, from how the meeting confirmed them. */
@Component
class ConfirmationWords {

    private final Confirmations confirmations;
    private final Amendments amendments;
    private final MinutesBook book;
    private final Meetings meetings;
    private final Bangla bangla;

    ConfirmationWords(
            Confirmations confirmations, Amendments amendments, MinutesBook book, Meetings meetings, Bangla bangla) {
        this.confirmations = confirmations;
        this.amendments = amendments;
        this.book = book;
        this.meetings = meetings;
        this.bangla = bangla;
    }

    /** The sentence and the amendments, a paragraph each; nothing when the meeting confirmed no minutes. */
    List<String> of(long meetingId) {
        return confirmations
                .by(meetingId)
                .map(confirmation -> words(confirmation.minutesId()))
                .orElse(List.of());
    }

    private List<String> words(long previousId) {
        var previous = meetings.get(book.get(previousId).meetingId());
        var made = amendments.of(previousId);
        var sentence = bangla.say(
                made.isEmpty() ? "minutes.paper.confirmed" : "minutes.paper.confirmed-with-amendments",
                bangla.date(previous.onDate()),
                bangla.ordinal(previous.number()));
        return Stream.concat(
                        Stream.of(sentence),
                        made.stream()
                                .map(amendment -> bangla.say(
                                        "minutes.paper.amendment", amendment.paragraph(), amendment.words())))
                .toList();
    }
}
