package bd.sabha.signing;

import bd.sabha.typesetting.Mark;
import java.time.Instant;
import java.util.Locale;

/**
 * A signature to be put into a PDF, as it looks.
 *
 * @param place where its stamp goes; its name is the signature field's
 * @param language of the stamp's date
 */
public record Seal(Mark place, String name, String designation, Instant at, String reason, Locale language) {}
