package bd.sabha.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Numbers, dates and times as the reader of the current request writes them: Bangla digits and month names for
 * {@code bn}, English ones for {@code en}; instants are told in Asia/Dhaka. Pages call it as {@code @format}. Papers and
 * mails, always Bangla, use {@code format.in(Languages.BANGLA)}.
 */
@Component("format")
public class Format {

    /** The zone in which the offices live. */
    public static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private static final char BANGLA_ZERO = '\u09E6';

    private final MessageSource messages;
    private final @Nullable Locale fixed;

    @Autowired
    Format(MessageSource messages) {
        this(messages, null);
    }

    private Format(MessageSource messages, @Nullable Locale fixed) {
        this.messages = messages;
        this.fixed = fixed;
    }

    /** By itself, without the application. */
    public static Format with(MessageSource messages) {
        return new Format(messages);
    }

    /** The same, always in that language. */
    public Format in(Locale locale) {
        return new Format(messages, locale);
    }

    /** ১২ or 12. */
    public String number(long number) {
        return digits(Long.toString(number));
    }

    /** The text with its digits in the reader's script. */
    public String digits(String text) {
        var from = english() ? BANGLA_ZERO : '0';
        var to = english() ? '0' : BANGLA_ZERO;
        var written = new StringBuilder(text.length());
        text.chars().forEach(c -> written.append((char) (c >= from && c <= from + 9 ? c - from + to : c)));
        return written.toString();
    }

    /** The text with whatever digits a person typed as Latin ones: what a number is read from. */
    public static String latinDigits(String text) {
        var written = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> written.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return written.toString();
    }

    /** ১২তম or 12th: the ordinal of a meeting; empty below the first, which nobody counted. */
    public String ordinal(long number) {
        if (number < 1) return "";
        var special = messages.getMessage("calendar.ordinal." + number, null, "", locale());
        return special == null || special.isEmpty()
                ? word("calendar.ordinal." + ending(number), number(number))
                : special;
    }

    /** ১৬ মে ২০২২ or 16 May 2022. */
    public String date(LocalDate date) {
        return dayMonthYear(date.getDayOfMonth(), word("calendar.month." + date.getMonthValue()), date.getYear());
    }

    /** ০২ জুন ২০২২, as papers date themselves; 2 June 2022. */
    public String officeDate(LocalDate date) {
        return (english() || date.getDayOfMonth() > 9 ? "" : number(0)) + date(date);
    }

    /** The date in the Bangla calendar: ১৯ জ্যৈষ্ঠ ১৪২৯. */
    public String banglaDate(LocalDate date) {
        var bangla = BanglaDate.of(date);
        return dayMonthYear(bangla.day(), word("calendar.bangla-month." + bangla.month()), bangla.year());
    }

    /** রবিবার or Sunday. */
    public String weekday(LocalDate date) {
        return weekday(date.getDayOfWeek().getValue());
    }

    /** রবিবার or Sunday. @param iso Monday is 1 */
    public String weekday(int iso) {
        return word("calendar.weekday." + iso);
    }

    /** সকাল ১০:৩০ or 10:30 am. */
    public String time(LocalTime time) {
        var clock = digits("%d:%02d".formatted((time.getHour() + 11) % 12 + 1, time.getMinute()));
        return word("calendar.time." + partOfDay(time.getHour()), clock);
    }

    /** সকাল ১০.৩০ ঘটিকা, as papers give it; 10:30 am. */
    public String officeTime(LocalTime time) {
        return english() ? time(time) : digits(OfficeTime.written(time));
    }

    /** ০৫ (পাঁচ) or 5 (five). */
    public String counted(long number) {
        var figures = english() || number > 9 ? number(number) : number(0) + number(number);
        return figures + " (" + NumberWords.in(locale()).of(number) + ")";
    }

    /** ১২,৩৪,৫৬৭ or 12,34,567. */
    public String amount(long number) {
        return digits(Long.toString(number).replaceAll("(?<=\\d)(?=(?:\\d{2})*\\d{3}$)", ","));
    }

    /** The day in Asia/Dhaka: ১৬ মে ২০২২. */
    public String day(Instant instant) {
        return date(instant.atZone(DHAKA).toLocalDate());
    }

    /** Date and time in Asia/Dhaka: ১৬ মে ২০২২, সকাল ১০:৩০. */
    public String dateTime(Instant instant) {
        var local = instant.atZone(DHAKA);
        return date(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    private String dayMonthYear(int day, String month, int year) {
        return number(day) + " " + month + " " + number(year);
    }

    private static String partOfDay(int hour) {
        if (hour < 5 || hour >= 20) {
            return hour < 5 ? "small-hours" : "night";
        }
        if (hour < 12) {
            return "morning";
        }
        return hour < 15 ? "noon" : hour < 18 ? "afternoon" : "evening";
    }

    private static String ending(long number) {
        var last = number % 10;
        var teen = number % 100 / 10 == 1;
        return teen || last == 0 || last > 3 ? "other" : "ends-" + last;
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private boolean english() {
        return locale().getLanguage().equals(Languages.ENGLISH.getLanguage());
    }

    private Locale locale() {
        return fixed == null ? Languages.reader() : fixed;
    }
}
