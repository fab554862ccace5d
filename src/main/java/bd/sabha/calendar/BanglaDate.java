package bd.sabha.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/**
 * A date of the Bangla calendar as Bangladesh revised it in 2019 (Boishakh to Ashwin 31 days, Kartik to Magh and Choitro
 * 30, Falgun 29 or in a Gregorian leap year 30; 1 Boishakh is 14 April).
 *
 * @param year of the Bangla era, 1429
 * @param month 1 (Boishakh) to 12 (Choitro)
 * @param day 1 to 31
 */
public record BanglaDate(int year, int month, int day) {

    private static final int ERA = 593;
    private static final int FALGUN = 11;

    /** The Bangla date of a Gregorian one. */
    public static BanglaDate of(LocalDate date) {
        var began = newYear(date.getYear());
        if (date.isBefore(began)) {
            began = newYear(date.getYear() - 1);
        }
        var day = (int) ChronoUnit.DAYS.between(began, date) + 1;
        var month = 1;
        while (day > lengthOf(month, began.getYear())) {
            day -= lengthOf(month, began.getYear());
            month++;
        }
        return new BanglaDate(began.getYear() - ERA, month, day);
    }

    private static LocalDate newYear(int gregorianYear) {
        return LocalDate.of(gregorianYear, 4, 14);
    }

    /** @param gregorianYear in which the Bangla year began; its Falgun lies in the following one */
    private static int lengthOf(int month, int gregorianYear) {
        if (month <= 6) {
            return 31;
        }
        return month == FALGUN && !Year.isLeap(gregorianYear + 1) ? 29 : 30;
    }
}
