package bd.sabha.minutes;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words, numbers and dates as officials write them on paper, whatever the language of the page. */
@Component
class Bangla {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final MessageSource messages;
    private final Format format;

    Bangla(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format.in(Languages.BANGLA);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.BANGLA);
    }

    List<String> sayAll(String... keys) {
        return List.of(keys).stream().map(this::say).toList();
    }

    String number(long number) {
        return format.number(number);
    }

    String ordinal(long number) {
        return format.ordinal(number);
    }

    String banglaDate(LocalDate date) {
        return format.banglaDate(date);
    }

    /** ০২ জুন ২০২২. */
    String date(LocalDate date) {
        return (date.getDayOfMonth() < 10 ? number(0) : "") + format.date(date);
    }

    /** ০২-০৬-২০২২, as a date stamp has it. */
    String stamp(LocalDate date) {
        return format.digits(STAMP.format(date));
    }

    String time(LocalTime time) {
        return format.time(time);
    }
}
