package bd.sabha.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/**
 * A date of the Bangla calendar of Bangladesh; 1 Boishakh is 14 April. As it was revised in 2019, from 1426 on: Boishakh
 * to Ashwin 31 days, Kartik to Magh and Choitro 30, Falgun 29 or in a Gregorian leap year 30. Before that: Boishakh to
 * Bhadro 31 days, the others 30, Falgun in a leap year 31.
 *
 * @param year of the Bangla era, 1429
 * @param month 1 (Boishakh) to 12 (Choitro)
 * @param day 1 to 31
 */
public record BanglaDate(int year, int month, int day) implements Comparable<BanglaDate> {

    private static final int ERA = 593;
    private static final int REVISED = 1426;
    private static final int ASHWIN = 6;
    private static final int FALGUN = 11;
    private static final int MONTHS = 12;

    /** @throws DateTimeException when the calendar has no such day */
    public BanglaDate {
        if (month < 1 || month > MONTHS || day < 1 || day > lengthOf(year, month)) {
            throw new DateTimeException("no such day: %d-%d-%d".formatted(year, month, day));
        }
    }

    /** The Bangla date of a Gregorian one. */
    public static BanglaDate of(LocalDate date) {
        var year = date.getYear() - ERA;
        if (date.isBefore(newYear(year))) {
            year--;
        }
        var day = (int) ChronoUnit.DAYS.between(newYear(year), date) + 1;
        var month = 1;
        while (day > lengthOf(year, month)) {
            day -= lengthOf(year, month);
            month++;
        }
        return new BanglaDate(year, month, day);
    }

    /** The Gregorian date of the same day. */
    public LocalDate toLocalDate() {
        var days = day - 1;
        for (var before = 1; before < month; before++) {
            days += lengthOf(year, before);
        }
        return newYear(year).plusDays(days);
    }

    /** How many days a month has. */
    public static int lengthOf(int year, int month) {
        var leap = Year.isLeap(year + ERA + 1); // in which Falgun lies
        if (month == FALGUN) {
            return (year < REVISED ? 30 : 29) + (leap ? 1 : 0);
        }
        return month < ASHWIN || month == ASHWIN && year >= REVISED ? 31 : 30;
    }

    @Override
    public int compareTo(BanglaDate other) {
        return toLocalDate().compareTo(other.toLocalDate());
    }

    private static LocalDate newYear(int year) {
        return LocalDate.of(year + ERA, 4, 14);
    }
}
