package bd.sabha.directory;

import java.text.Normalizer;
import java.util.Arrays;

/** The words of a search, in Unicode's composed form. */
final class Words {

    private Words() {}

    static String[] of(String query) {
        return Arrays.stream(Normalizer.normalize(query, Normalizer.Form.NFC).split("[\\s,\u0964()]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    /** For SQL's {@code ilike all}: each word anywhere. */
    static String[] patterns(String query) {
        return Arrays.stream(of(query))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
