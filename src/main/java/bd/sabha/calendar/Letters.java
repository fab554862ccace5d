package bd.sabha.calendar;

import java.util.Locale;
import java.util.stream.IntStream;

/** How lists are counted by letters: ক, খ, গ … হ, or a, b, c … z; then doubled. */
public final class Letters {

    private static final String BANGLA = IntStream.rangeClosed('\u0995', '\u09B9')
            .filter(Character::isLetter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    private Letters() {}

    /** A text with its Bangla list letters in the language's own: (খ), (b). */
    public static String between(String text, Locale language) {
        var written = new StringBuilder();
        text.chars().forEach(c -> {
            var place = BANGLA.indexOf(c);
            written.append(place < 0 ? String.valueOf((char) c) : of(place + 1, language));
        });
        return written.toString();
    }

    /** @param number from 1 */
    public static String of(int number, Locale language) {
        var letters = Languages.ENGLISH.getLanguage().equals(language.getLanguage()) ? LATIN : BANGLA;
        var letter = letters.substring((number - 1) % letters.length(), (number - 1) % letters.length() + 1);
        return letter.repeat(1 + (number - 1) / letters.length());
    }
}
