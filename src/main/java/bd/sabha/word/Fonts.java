package bd.sabha.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** The typefaces that a document carries with it, obfuscated as ECMA-376 wants (part 4, 2.8.1). */
final class Fonts {

    static final String FAMILY = "Noto Serif Bengali";

    /** The family whose Latin digits look Bangla: word processors count pages in Latin digits. */
    static final String DIGITS = "Sabha Digits";

    private static final int OBFUSCATED = 32;

    private static final List<Face> FACES = List.of(
            Face.of(FAMILY, "w:embedRegular", "font1.odttf", file("NotoSerifBengali_400Regular.ttf")),
            Face.of(FAMILY, "w:embedBold", "font2.odttf", file("NotoSerifBengali_700Bold.ttf")),
            Face.of(
                    DIGITS,
                    "w:embedRegular",
                    "font3.odttf",
                    DigitsFont.of(file("NotoSerifBengali_400Regular.ttf"), DIGITS)));

    private Fonts() {}

    /** @param element of the font table: w:embedRegular */
    record Face(String family, String element, String file, String key, byte[] bytes) {

        private static Face of(String family, String element, String file, byte[] font) {
            var key = UUID.nameUUIDFromBytes(font).toString().toUpperCase(Locale.ROOT);
            var pad = HexFormat.of().parseHex(key.replace("-", ""));
            for (var i = 0; i < OBFUSCATED; i++) {
                font[i] ^= pad[pad.length - 1 - i % pad.length];
            }
            return new Face(family, element, file, "{" + key + "}", font);
        }

        /** Of its relationship. */
        String id() {
            return file.replace(".odttf", "");
        }
    }

    static List<Face> faces() {
        return FACES;
    }

    private static byte[] file(String name) {
        try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
