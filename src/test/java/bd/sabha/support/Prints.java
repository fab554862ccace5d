package bd.sabha.support;

import bd.sabha.calendar.Languages;
import bd.sabha.registry.Printed;
import bd.sabha.typesetting.Print;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Printed documents where nobody looks at the print itself. */
public final class Prints {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Prints() {}

    public static Printed of(String title, String html) {
        var code = code();
        return new Printed(
                code,
                title,
                Languages.BANGLA,
                html,
                new Print(bytes("%PDF " + code), 1, List.of()),
                bytes("PK " + code));
    }

    private static String code() {
        var code = new StringBuilder();
        while (code.length() < 12) {
            code.append(ALPHABET.charAt(ThreadLocalRandom.current().nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
