package bd.sabha.reading.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the typefaces of Bijoy draw for each byte of their code page; the table is {@code reading/bijoy.csv}. */
final class BijoyGlyphs {

    /** How a drawing stands among its neighbours. */
    enum Kind {
        WHOLE,
        FIRST,
        SECOND,
        BEFORE,
        AFTER,
        REPH,
        SIGN,
        HASANTA,
        MARK
    }

    /** @param alone what it is without the letter to which it could belong; null: the same */
    record Glyph(Kind kind, String text, @Nullable String alone) {

        boolean isLetter() {
            return kind != Kind.MARK;
        }
    }

    private static final Charset PAGE = Charset.forName("windows-1252");
    private static final int SYMBOLS = 0xF000; // where word processors put the bytes of symbol typefaces
    private static final BijoyGlyphs STANDARD = new BijoyGlyphs();

    private final Map<String, Glyph> glyphs = new HashMap<>();
    private final Map<Character, Character> also = new HashMap<>();

    private BijoyGlyphs() {
        try (var in = BijoyGlyphs.class.getResourceAsStream("/reading/bijoy.csv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(line.split(",", -1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BijoyGlyphs standard() {
        return STANDARD;
    }

    private void add(String[] line) {
        var code = new String(HexFormat.of().parseHex(line[0]), PAGE);
        if (line[1].equals("also")) {
            also.put(line[2].charAt(0), code.charAt(0));
        } else {
            var kind = Kind.valueOf(line[1].toUpperCase(java.util.Locale.ROOT));
            glyphs.put(code, new Glyph(kind, line[2], line.length > 3 ? line[3] : null));
        }
    }

    /** The drawing of these characters. */
    @Nullable
    Glyph of(CharSequence text, int from, int to) {
        if (to > text.length()) return null;
        var code = new StringBuilder(to - from);
        for (int i = from; i < to; i++) code.append(inPage(text.charAt(i)));
        return glyphs.get(code.toString());
    }

    Map<String, Glyph> all() {
        return Map.copyOf(glyphs);
    }

    private char inPage(char c) {
        if (c > SYMBOLS + 0x1F && c <= SYMBOLS + 0xFF) return inPage((char) (c - SYMBOLS));
        if (c >= 0x80 && c < 0xA0) return new String(new byte[] {(byte) c}, PAGE).charAt(0);
        return also.getOrDefault(c, c);
    }
}
