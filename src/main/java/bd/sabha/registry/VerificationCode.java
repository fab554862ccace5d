package bd.sabha.registry;

import bd.sabha.calendar.Format;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What leads from paper to its verification: twelve characters of Crockford's alphabet, in which no two look alike. Sixty
 * random bits, so nobody guesses one and nobody tries them all.
 */
final class VerificationCode {

    static final int LENGTH = 12;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\p{Cf}._]+");
    private static final Pattern GROUP = Pattern.compile("(?<=\\G.{4})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String next() {
        return Stream.generate(() -> RANDOM.nextInt(ALPHABET.length()))
                .limit(LENGTH)
                .map(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** ABCD-EFGH-JKMN: as it is printed. */
    static String shown(String code) {
        return String.join("-", GROUP.split(code));
    }

    /** The code as somebody typed it from paper: in small letters, in Bangla digits, in groups, with O for 0. */
    static Optional<String> read(String typed) {
        var plain = BETWEEN.matcher(Format.latinDigits(typed)).replaceAll("").toUpperCase(Locale.ROOT);
        var code = plain.replace('O', '0').replace('I', '1').replace('L', '1');
        return Optional.of(code).filter(WHOLE.asMatchPredicate());
    }
}
