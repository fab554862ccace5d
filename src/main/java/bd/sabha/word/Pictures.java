package bd.sabha.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/** The images that a part of the document shows; they are kept as they came, never decoded. */
final class Pictures {

    private static final int EMU_PER_POINT = 12700;
    private static final int LARGEST = 20_000_000;
    private static final Map<String, String> KINDS =
            Map.of("image/png", "png", "image/jpeg", "jpeg", "image/jpg", "jpeg", "image/gif", "gif");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String part;
    private final int firstId;

    /** @param part its name @param firstId before the ids of its images, which are the document's */
    Pictures(String part, int firstId) {
        this.part = part;
        this.firstId = firstId;
    }

    /** The files in word/media by their names; the relationship of each is named image and its place, from 1. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The image as wide as the style says, or as it is, and never wider than the room; empty where there is none. */
    Optional<Markup> drawing(Element image, Box box, float room) {
        var source = image.getAttribute("src").strip();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var comma = source.indexOf(";base64,");
        var kind = comma < 0 || !source.startsWith("data:") ? null : KINDS.get(source.substring(5, comma));
        if (kind == null || source.length() > LARGEST) {
            throw new Unwritable("an image that is no PNG, JPEG or GIF of the sheet itself, or too large", null);
        }
        var bytes = Base64.getMimeDecoder().decode(source.substring(comma + 8));
        var size = size(image, box, natural(bytes), room);
        files.put(part + (files.size() + 1) + "." + kind, bytes);
        return Optional.of(Drawing.of(files.size(), firstId + files.size(), image.getAttribute("alt"), size));
    }

    private static long[] size(Element image, Box box, int[] natural, float room) {
        var ratio = (float) natural[1] / natural[0];
        var width = box.width().isAuto()
                ? box.height().isAuto()
                        ? Elements.number(image, "width", natural[0]) * 0.75f
                        : box.height().of(0) / ratio
                : box.width().of(room);
        var height = box.height().isAuto() ? width * ratio : box.height().of(0);
        var fits = Math.min(1, room / width);
        return new long[] {Math.round(width * fits * EMU_PER_POINT), Math.round(height * fits * EMU_PER_POINT)};
    }

    private static int[] natural(byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Unwritable("an image that cannot be read", null);
            }
            var reader = readers.next();
            reader.setInput(stream, true, true);
            var natural = new int[] {reader.getWidth(0), reader.getHeight(0)};
            reader.dispose();
            return natural;
        } catch (IOException e) {
            throw new Unwritable("an image that cannot be read", e);
        }
    }
}
