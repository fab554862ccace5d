package bd.sabha.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The facts and words of a notice, as typed. */
record NoticeForm(String number, String onDate, String atTime, String place, String words, @Nullable Long version) {

    NoticeForm {
        number = Typed.text(number);
        onDate = Typed.text(onDate);
        atTime = Typed.text(atTime);
        place = Typed.text(place);
        words = Typed.text(words);
    }

    /** What the notice tells now. @param number of the meeting, in the reader's digits */
    static NoticeForm of(MeetingView meeting, String number) {
        return new NoticeForm(
                number,
                meeting.onDate().toString(),
                meeting.atTime().toString(),
                meeting.place(),
                meeting.notice(),
                meeting.version());
    }

    NoticeForm onTopOf(long version) {
        return new NoticeForm(number, onDate, atTime, place, words, version);
    }

    /** What was typed, if it can be a notice's. */
    Optional<NoticeText> read(LocalDate today, Errors errors) {
        var readNumber = Typed.number("number", number, errors);
        var date = Typed.date("onDate", onDate, errors);
        var time = Typed.time("atTime", atTime, errors);
        Typed.require("place", place, errors);
        Typed.require("words", words, errors);
        date.filter(day -> day.isBefore(today))
                .ifPresent(day -> errors.rejectValue("onDate", "meeting.form.onDate.past"));
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new NoticeText(
                        readNumber.orElseThrow(),
                        date.orElseThrow(),
                        time.orElseThrow(),
                        place.strip(),
                        words.strip()));
    }
}
