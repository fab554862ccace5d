package bd.sabha.word;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How wide words are in the document's typeface, in ems. */
final class Measure {

    private static final float UNITS = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font FONT = font();

    private final Map<String, Float> known = new HashMap<>();

    /** A text in one line. */
    float width(String text) {
        var width = 0f;
        for (var word : text.split(" ")) {
            width += word(word) + 0.26f;
        }
        return Math.max(0, width - 0.26f);
    }

    private float word(String word) {
        return word.isEmpty()
                ? 0
                : known.computeIfAbsent(
                        word, it -> (float) (FONT.getStringBounds(it, EXACT).getWidth() / UNITS));
    }

    private static Font font() {
        try (var file =
                Objects.requireNonNull(Measure.class.getResourceAsStream("/fonts/NotoSerifBengali_700Bold.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(UNITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
