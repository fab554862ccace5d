package bd.sabha.distribution;

import bd.sabha.calendar.Languages;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What comes with a copy: why it comes, what is asked of its receiver alone, how to say that it arrived. */
@Component
class CoveringLetter {

    private final MessageSource messages;

    CoveringLetter(MessageSource messages) {
        this.messages = messages;
    }

    /** The copy as its receiver gets it by mail. */
    Letter of(Dispatch copy) {
        return new Letter(
                copy.title(),
                words(copy, say("distribution.letter.please-acknowledge")),
                "/acknowledge/" + copy.token(),
                copy.calendar(),
                copy.calendarMethod(),
                copy.documentId());
    }

    /** The letter as it is printed for delivery by hand. */
    String printed(Dispatch copy) {
        return words(copy, null);
    }

    private String words(Dispatch copy, @Nullable String ending) {
        var request = copy.request() == null ? null : say("distribution.letter.request", copy.request());
        return Stream.of(copy.body().strip(), say("distribution.letter." + copy.purpose()), request, ending)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.BANGLA);
    }
}
