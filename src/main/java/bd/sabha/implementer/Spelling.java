package bd.sabha.implementer;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for the words that officials spell in many ways. */
public final class Spelling {

    private Spelling() {}

    /** The text in one Unicode form, small Latin letters, one blank between its words, without joiners. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200b-\\u200d\\ufeff]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
