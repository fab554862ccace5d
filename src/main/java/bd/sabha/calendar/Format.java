package bd.sabha.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * Numbers, dates and times as the reader of the current request writes them: Bangla digits and month names for
 * {@code bn}, English ones for {@code en}; instants are told in Asia/Dhaka. Pages call it as {@code @format}.
 */
@Component("format")
public class Format {

    /** ১২ or 12. */
    public String number(long number) {
        throw new UnsupportedOperationException();
    }

    /** The text with its digits in the reader's script. */
    public String digits(String text) {
        throw new UnsupportedOperationException();
    }

    /** ১৬ মে ২০২২ or 16 May 2022. */
    public String date(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The date in the Bangla calendar: ১৯ জ্যৈষ্ঠ ১৪২৯. */
    public String banglaDate(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** রবিবার or Sunday. */
    public String weekday(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** সকাল ১০:৩০ or 10:30 am. */
    public String time(LocalTime time) {
        throw new UnsupportedOperationException();
    }

    /** Date and time in Asia/Dhaka: ১৬ মে ২০২২, সকাল ১০:৩০. */
    public String dateTime(Instant instant) {
        throw new UnsupportedOperationException();
    }
}
