package bd.sabha.reading.source;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Characters that HTML writes as &amp;name; or by their number. */
final class Entities {

    private static final int LONGEST = 12;
    private static final Map<String, Integer> NAMED = named();

    private Entities() {}

    private static Map<String, Integer> named() {
        try (var in = Objects.requireNonNull(Entities.class.getResourceAsStream("/reading/entities.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(toMap(fields -> fields[0], fields -> Integer.valueOf(fields[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The end of the entity that begins here, behind its semicolon; 0: there is none. */
    static int end(String text, int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == ';') return character(text, at, i + 1) < 0 ? 0 : i + 1;
            if (c != '#' && (c > 'z' || !Character.isLetterOrDigit(c))) return 0;
        }
        return 0;
    }

    /** What the entity means; -1: nothing known. */
    static int character(String text, int from, int to) {
        var name = text.substring(from + 1, to - 1);
        if (!name.startsWith("#")) return NAMED.getOrDefault(name, -1);
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && !Character.isISOControl(code) && !isSurrogate(code) ? code : -1;
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
