package bd.sabha.meeting;

import bd.sabha.typesetting.Typesetter;
import bd.sabha.workflow.TaskInbox.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names the characters of a meeting's papers that the typeface lacks, before anybody tries to print them. */
@Component
class PaperProblems {

    private final Meetings meetings;

    PaperProblems(Meetings meetings) {
        this.meetings = meetings;
    }

    List<Problem> of(MeetingView meeting) {
        var items = meetings.agenda(meeting.id()).stream().flatMap(item -> Stream.of(item.title(), item.background()));
        var people = meetings.attendance(meeting.id()).stream()
                .map(Attendee::representative)
                .filter(Objects::nonNull);
        var words = Stream.of(Stream.of(meeting.notice(), meeting.place()), items, people)
                .flatMap(some -> some)
                .collect(Collectors.joining("\n"));
        var missing = Typesetter.standard().missing(words);
        return missing.isEmpty() ? List.of() : List.of(new Problem("", "meeting.problem.glyphs", named(missing)));
    }

    private static String named(List<Integer> codePoints) {
        return codePoints.stream()
                .map(it -> "%s (U+%04X)".formatted(Character.toString(it), it))
                .collect(Collectors.joining(", "));
    }
}
