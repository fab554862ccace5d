package bd.sabha.minutes;

import bd.sabha.meeting.Meetings;
import bd.sabha.meeting.Wording;
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

    ConfirmationWords(Confirmations confirmations, Amendments amendments, MinutesBook book, Meetings meetings) {
        this.confirmations = confirmations;
        this.amendments = amendments;
        this.book = book;
        this.meetings = meetings;
    }

    /** The sentence and the amendments, a paragraph each; nothing when the meeting confirmed no minutes. */
    List<String> of(long meetingId, Wording wording) {
        return confirmations
                .by(meetingId)
                .map(confirmation -> words(confirmation.minutesId(), wording))
                .orElse(List.of());
    }

    private List<String> words(long previousId, Wording wording) {
        var previous = meetings.get(book.get(previousId).meetingId());
        var made = amendments.of(previousId);
        var sentence = wording.say(
                made.isEmpty() ? "minutes.paper.confirmed" : "minutes.paper.confirmed-with-amendments",
                wording.date(previous.onDate()),
                wording.ordinal(previous.number()));
        return Stream.concat(
                        Stream.of(sentence),
                        made.stream()
                                .map(amendment -> wording.say(
                                        "minutes.paper.amendment", amendment.paragraph(), amendment.words())))
                .toList();
    }
}
