package bd.sabha.minutes;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.committee.MinutesLayout;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words that every office's minutes have, in the language of the paper; known without the application too. */
record PastWords(Locale language, MessageSource messages, Format format) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final MessageSource MESSAGES = offline();

    static PastWords in(String language) {
        var locale = Languages.ENGLISH.getLanguage().equals(language) ? Languages.ENGLISH : Languages.BANGLA;
        return new PastWords(locale, MESSAGES, Format.with(MESSAGES).in(locale));
    }

    private static MessageSource offline() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The headings of the layout's columns; in prose its labels. */
    List<String> columns(MinutesLayout layout) {
        return PaperParts.COLUMNS.get(layout).stream()
                .map(column -> say("minutes.paper.column." + column))
                .toList();
    }

    String number(int number) {
        return format.number(number);
    }

    String date(LocalDate date) {
        return format.officeDate(date);
    }

    String time(LocalTime time) {
        return format.officeTime(time);
    }

    /** ০২-০৬-২০২২. */
    String stamp(LocalDate date) {
        return format.digits(STAMP.format(date));
    }

    /** With the mark that announces what follows. */
    String heading(String words) {
        return words.isEmpty() || Stream.of(":", "\u0983").anyMatch(words::endsWith) ? words : words + ":";
    }
}
