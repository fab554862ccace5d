package bd.sabha.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The days on which offices work: neither Friday nor Saturday nor a holiday of the register. */
@Component
public class WorkingDays {

    /** Whether offices work on that day. */
    public boolean isWorkingDay(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The date itself when it is a working day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The first working day after the date. */
    public LocalDate after(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The working day so many working days before the date. */
    public LocalDate before(LocalDate date, int workingDays) {
        throw new UnsupportedOperationException();
    }

    /** Enters a holiday; entering it again changes its name. */
    public void declareHoliday(LocalDate date, String name, String nameEn) {
        throw new UnsupportedOperationException();
    }
}
