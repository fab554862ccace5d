package bd.sabha.signing;

import bd.sabha.typesetting.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/** What a signature looks like: a frame with a few lines, the second one bold, each as large as fits. */
final class Stamp {

    private static final float PIXELS_PER_POINT = 300 / 72f;
    private static final float LARGEST_LETTERS = 10;
    private static final float MARGIN = 3;
    private static final float TOO_LONG = 1.6f;
    private static final float LINE_HEIGHT = 1.35f;
    private static final Color INK = new Color(0x00, 0x3c, 0x7d);

    private Stamp() {}

    /** Without transparency, which archived PDFs do not take well. */
    static byte[] png(Mark place, List<String> lines) {
        var image = new BufferedImage(
                Math.max(1, Math.round(place.width() * PIXELS_PER_POINT)),
                Math.max(1, Math.round(place.height() * PIXELS_PER_POINT)),
                BufferedImage.TYPE_INT_RGB);
        var page = image.createGraphics();
        try {
            page.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
            draw(page, place.width(), place.height(), lines);
        } finally {
            page.dispose();
        }
        return png(image);
    }

    private static void draw(Graphics2D page, float width, float height, List<String> lines) {
        page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        page.setColor(Color.WHITE);
        page.fill(new Rectangle2D.Float(0, 0, width, height));
        page.setColor(INK);
        page.setStroke(new BasicStroke(0.5f));
        page.draw(new Rectangle2D.Float(0.5f, 0.5f, width - 1, height - 1));
        var rows = rows(lines, width - 2 * MARGIN);
        var line = (height - 2 * MARGIN) / rows.size();
        for (var i = 0; i < rows.size(); i++) {
            draw(page, rows.get(i), width - 2 * MARGIN, line, MARGIN + i * line);
        }
    }

    private record Row(String words, Font face) {}

    /** What is far too long for a line goes into two. */
    private static List<Row> rows(List<String> lines, float width) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.size(); i++) {
            var face = i == 1 ? Faces.BOLD : Faces.REGULAR;
            var words = lines.get(i);
            var middle = words.indexOf(' ', words.length() / 2);
            var room = new FontRenderContext(null, true, true);
            if (middle > 0
                    && face.deriveFont(LARGEST_LETTERS)
                                    .getStringBounds(words, room)
                                    .getWidth()
                            > TOO_LONG * width) {
                rows.add(new Row(words.substring(0, middle), face));
                rows.add(new Row(words.substring(middle + 1), face));
            } else {
                rows.add(new Row(words, face));
            }
        }
        return rows;
    }

    private static void draw(Graphics2D page, Row row, float width, float height, float top) {
        if (row.words().isBlank()) {
            return;
        }
        var size = Math.min(LARGEST_LETTERS, height / LINE_HEIGHT);
        var layout = new TextLayout(row.words(), row.face().deriveFont(size), page.getFontRenderContext());
        if (layout.getAdvance() > width) {
            size *= width / layout.getAdvance();
            layout = new TextLayout(row.words(), row.face().deriveFont(size), page.getFontRenderContext());
        }
        layout.draw(page, MARGIN, top + (height + layout.getAscent() - layout.getDescent()) / 2);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Read when the first stamp is drawn. */
    private static final class Faces {

        static final Font REGULAR = read("/fonts/NotoSerifBengali_400Regular.ttf");
        static final Font BOLD = read("/fonts/NotoSerifBengali_700Bold.ttf");

        private static Font read(String file) {
            try (var bytes = Objects.requireNonNull(Stamp.class.getResourceAsStream(file), file)) {
                return Font.createFont(Font.TRUETYPE_FONT, bytes);
            } catch (IOException | FontFormatException broughtAlong) {
                throw new IllegalStateException(broughtAlong);
            }
        }
    }
}
