package bd.sabha.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The typefaces that the document carries with it, obfuscated as ECMA-376 wants (part 4, 2.8.1). */
final class Fonts {

    static final String FAMILY = "Noto Serif Bengali";
    /** The family whose Latin digits look Bangla: word processors count pages in Latin digits. */
    static final String DIGITS = "Noto Serif Bengali";

    /** @param element of the font table: w:embedRegular */
    record Face(String element, String file, UUID key, byte[] bytes) {}

    private Fonts() {}

    static List<Face> faces() {
        return List.of(
                face("w:embedRegular", "NotoSerifBengali_400Regular.ttf", "font1.odttf"),
                face("w:embedBold", "NotoSerifBengali_700Bold.ttf", "font2.odttf"));
    }

    private static Face face(String element, String resource, String file) {
        try (var stream = Fonts.class.getResourceAsStream("/fonts/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("the typeface " + resource + " is missing");
            }
            var bytes = stream.readAllBytes();
            var key = UUID.nameUUIDFromBytes(bytes);
            return new Face(element, file, key, obfuscated(bytes, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] obfuscated(byte[] font, UUID key) {
        var pad = HexFormat.of().parseHex(key.toString().replace("-", ""));
        for (var i = 0; i < 32; i++) {
            font[i] ^= pad[15 - i % 16];
        }
        return font;
    }
}
