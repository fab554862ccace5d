package bd.sabha.meeting;

import bd.sabha.committee.Committee;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.validation.Errors;

/** A new meeting, as typed. */
record ConveningForm(String onDate, String atTime, String place) {

    ConveningForm {
        onDate = Typed.latin(onDate);
        atTime = Typed.latin(atTime);
        place = Typed.text(place);
    }

    void check(Committee committee, LocalDateTime now, Errors errors) {
        var date = Typed.date("onDate", onDate, errors);
        var time = Typed.time("atTime", atTime, errors);
        Typed.require("place", place, errors);
        if (date.isPresent()
                && time.isPresent()
                && !date.get().atTime(time.get()).isAfter(now)) {
            errors.rejectValue("onDate", "meeting.form.onDate.past");
        }
        if (!committee.stands(now.toLocalDate())) {
            errors.reject("meeting.convening.dissolved");
        }
    }

    LocalDate date() {
        return LocalDate.parse(onDate);
    }

    LocalTime time() {
        return LocalTime.parse(atTime);
    }
}
