package bd.sabha.committee;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a rhythm in the reader's words: every month, on the third Sunday. */
@Component
class RhythmWords {

    private final MessageSource messages;
    private final Format format;

    RhythmWords(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format;
    }

    String of(Recurrence rhythm) {
        var months = rhythm.everyMonths() == 1
                ? word("committee.rhythm.monthly")
                : word("committee.rhythm.everyMonths", format.number(rhythm.everyMonths()));
        return months + ", " + day(rhythm) + ", " + format.time(rhythm.atTime());
    }

    private String day(Recurrence rhythm) {
        if (rhythm.nth() == null || rhythm.weekday() == null) {
            var day = rhythm.dayOfMonth() == null ? 1 : rhythm.dayOfMonth();
            return word("committee.rhythm.day", format.number(day));
        }
        return word("committee.nth." + rhythm.nth()) + " " + format.weekday(rhythm.weekday());
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.reader());
    }
}
