package bd.sabha.distribution;

import java.security.SecureRandom;
import java.util.Base64;

/** What allows to acknowledge one copy: 192 random bits, so nobody guesses one, nobody tries them all. */
final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    static String next() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
