package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
import bd.sabha.reading.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How old minutes stand among the meetings of their committee. */
@Component
class Calendar {

    private final Meetings meetings;
    private final Committees committees;
    private final Format format;
    private final Clock clock;

    Calendar(Meetings meetings, Committees committees, Format format, Clock clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.format = format;
        this.clock = clock;
    }

    /** Something to know before a meeting is made. @param words key of the words; @param date their argument */
    record Notice(String words, String date) {}

    List<Notice> notices(Reading reading, @Nullable Committee committee) {
        var date = reading.date();
        if (committee == null || date == null) return List.of();
        var notices = new ArrayList<Notice>();
        var held = meetings.of(committee.key()).stream()
                .filter(meeting -> !meeting.cancelled())
                .map(MeetingView::onDate)
                .toList();
        if (held.contains(date.value())) notices.add(notice("intake.notice.same-day", date.value()));
        held.stream()
                .filter(day -> day.isAfter(date.value()) && day.isBefore(LocalDate.now(clock)))
                .findFirst()
                .ifPresent(day -> notices.add(notice("intake.notice.later", day)));
        return notices;
    }

    private Notice notice(String words, LocalDate day) {
        return new Notice(words, format.date(day));
    }

    /** When the committee meets next: as it was convened, or else by its rhythm; null: nobody knows. */
    @Nullable
    LocalDate next(@Nullable Committee committee) {
        if (committee == null) return null;
        var today = LocalDate.now(clock);
        return meetings.next(committee.key())
                .map(MeetingView::onDate)
                .filter(day -> day.isAfter(today))
                .or(() -> committees.recurrence(committee.key()).map(rhythm -> rhythm.nextAfter(today)))
                .orElse(null);
    }
}
