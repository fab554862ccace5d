package bd.sabha.reading.section;

import java.lang.Character.UnicodeScript;

/** In what most of a text is written. */
final class Language {

    static final String BANGLA = "bn";

    private Language() {}

    static String of(String text) {
        long latin =
                text.codePoints().filter(c -> c < 128 && Character.isLetter(c)).count();
        long bangla = text.codePoints()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.BENGALI && Character.isLetter(c))
                .count();
        return latin > bangla ? "en" : BANGLA;
    }
}
