package bd.sabha;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Refused;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the reader of minutes doubts and refuses, in words, without anything started for it. */
enum ReadingWords {
    BANGLA("messages_bn"),
    ENGLISH("messages_en");

    private final String bundle;

    ReadingWords(String bundle) {
        this.bundle = bundle;
    }

    String of(Doubt doubt) {
        return of("reading.doubt." + kebab(doubt.kind()), doubt.arguments());
    }

    String of(Refused refused) {
        return of("reading.refused." + kebab(refused.reason()), refused.arguments());
    }

    String of(String key) {
        return ResourceBundle.getBundle(bundle, Locale.ROOT).getString(key);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String of(String key, List<String> arguments) {
        return new MessageFormat(of(key), Locale.ROOT).format(arguments.toArray());
    }
}
