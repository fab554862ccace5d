package bd.sabha.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Another day for a meeting, as typed. @param warned the date that they were warned about and want all the same */
record PostponementForm(String onDate, String atTime, String reason, @Nullable String warned) {

    PostponementForm {
        onDate = Typed.latin(onDate);
        atTime = Typed.latin(atTime);
        reason = Typed.text(reason);
    }

    static PostponementForm of(MeetingView meeting) {
        return new PostponementForm("", meeting.atTime().toString(), "", null);
    }

    PostponementForm afterWarning() {
        return new PostponementForm(onDate, atTime, reason, onDate);
    }

    boolean wasWarned() {
        return onDate.equals(warned);
    }

    void check(MeetingView meeting, LocalDateTime now, Errors errors) {
        var date = Typed.date("onDate", onDate, errors);
        var time = Typed.time("atTime", atTime, errors);
        Typed.require("reason", reason, errors);
        if (date.isPresent() && time.isPresent()) {
            var moment = date.get().atTime(time.get());
            if (!moment.isAfter(now)) {
                errors.rejectValue("onDate", "meeting.form.onDate.past");
            } else if (moment.equals(meeting.startsAt())) {
                errors.rejectValue("onDate", "meeting.form.onDate.same");
            }
        }
    }

    LocalDate date() {
        return LocalDate.parse(onDate);
    }

    LocalTime time() {
        return LocalTime.parse(atTime);
    }
}
