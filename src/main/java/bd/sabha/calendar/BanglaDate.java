package bd.sabha.calendar;

import java.time.LocalDate;

/**
 * A date of the Bangla calendar as Bangladesh revised it in 2019 (Boishakh to Ashwin 31 days, Kartik to Magh and Choitro
 * 30, Falgun 29 or in a Gregorian leap year 30; 1 Boishakh is 14 April).
 *
 * @param year of the Bangla era, 1429
 * @param month 1 (Boishakh) to 12 (Choitro)
 * @param day 1 to 31
 */
public record BanglaDate(int year, int month, int day) {

    /** The Bangla date of a Gregorian one. */
    public static BanglaDate of(LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
