package bd.sabha;

import bd.sabha.calendar.Languages;
import bd.sabha.reading.Refused;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Why a file was not read, in Bangla and in English. */
final class RefusedWords {

    private RefusedWords() {}

    static String of(Refused refused) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var reason = refused.reason().name();
        var key = "reading.refused." + reason.toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(Languages.BANGLA, Languages.ENGLISH)
                .map(language -> messages.getMessage(key, refused.arguments().toArray(), reason, language))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
