package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a document could not be read and what to do about it, in the reader's language. */
@Component
class RefusalWords {

    private final MessageSource messages;
    private final Format format;

    RefusalWords(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format;
    }

    String of(Read read) {
        return of(Objects.requireNonNull(read.refusal()).name(), read.arguments());
    }

    /** @param reason SCAN, NOTICE, … */
    String of(String reason, List<String> arguments) {
        var key = "reading.refused." + reason.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage(key, arguments.stream().map(format::digits).toArray(), Languages.reader());
    }
}
