package bd.sabha.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures come with the page as data, of a known kind and a size that can be printed. */
final class Images {

    static final String DATA = "data:image/";

    private static final String BASE64 = ";base64,";
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

    private Images() {}

    /** Refuses pictures that are too large before any of them is decoded. */
    static void check(List<String> sources) {
        long bytes = 0;
        for (var source : new HashSet<>(sources)) {
            bytes += check(source);
        }
        if (bytes > Limits.ALL_IMAGE_BYTES) {
            throw new ImageTooLarge("The images have more than " + Limits.ALL_IMAGE_BYTES + " bytes together");
        }
    }

    /** Whether the page's style may use this picture. */
    static boolean isPrintable(String source) {
        try {
            check(source);
            return true;
        } catch (Unprintable refused) {
            return false;
        }
    }

    private static int check(String source) {
        if (!source.startsWith(DATA) || !source.contains(BASE64)) {
            throw new Malformed("A page refers to nothing outside: " + shortened(source));
        }
        int from = source.indexOf(BASE64) + BASE64.length();
        if ((source.length() - from) / 4 * 3L > Limits.IMAGE_BYTES) {
            throw new ImageTooLarge("An image has more than " + Limits.IMAGE_BYTES + " bytes");
        }
        try {
            var image = Base64.getMimeDecoder().decode(source.substring(from));
            checkPixels(image);
            return image.length;
        } catch (IllegalArgumentException | IOException e) {
            throw new Malformed("An image cannot be read: " + shortened(source), e);
        }
    }

    private static void checkPixels(byte[] image) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            var reader = reader(input);
            try {
                reader.setInput(input);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > Limits.IMAGE_PIXELS) {
                    throw new ImageTooLarge("An image has more than " + Limits.IMAGE_PIXELS + " pixels");
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream input) throws IOException {
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new IOException("Not a picture");
        }
        var reader = readers.next();
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new IOException("Pictures are PNG, JPEG or GIF, not " + reader.getFormatName());
        }
        return reader;
    }

    private static String shortened(String source) {
        return source.length() > 80 ? source.substring(0, 80) + "…" : source;
    }
}
