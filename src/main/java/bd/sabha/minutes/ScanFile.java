package bd.sabha.minutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;

/** What somebody uploaded as a scan: a JPEG, a PNG or a PDF by its content, of a size that a scanner makes. */
record ScanFile(String name, byte[] bytes) {

    static final int MEGABYTES = 10;
    private static final int LONGEST_NAME = 120;
    private static final long PIXELS = 120_000_000;
    private static final int PAGES = 500;
    private static final int SHOWN = 512;
    private static final HexFormat HEX = HexFormat.of();
    private static final Map<String, String> BEGINNINGS = Map.of(
            "ffd8ff", "image/jpeg",
            "89504e470d0a1a0a", "image/png",
            "255044462d", "application/pdf");

    /** Letters, digits and what stands between them; never a path. */
    String fileName() {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = Words.tidy(last).replaceAll("[^\\p{L}\\p{M}\\p{N}._ ()-]", "_");
        var shortened = plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
        return shortened.isBlank() ? "scan" : shortened;
    }

    /** @throws java.util.NoSuchElementException when it is none of the three */
    String mediaType() {
        return type().orElseThrow();
    }

    /** What is wrong with it: key of the words that say so. */
    Optional<String> problem() {
        if (bytes.length == 0) return Optional.of("minutes.scan.problem.none");
        if (bytes.length > MEGABYTES * 1024 * 1024) return Optional.of("minutes.scan.problem.too-large");
        if (type().isEmpty()) return Optional.of("minutes.scan.problem.type");
        try {
            return mediaType().equals("application/pdf") ? wrongDocument() : wrongPicture();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of("minutes.scan.problem.unreadable");
        }
    }

    private Optional<String> type() {
        return BEGINNINGS.entrySet().stream()
                .filter(entry -> begins(HEX.parseHex(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean begins(byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private Optional<String> wrongDocument() throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var pages = document.getNumberOfPages();
            return pages == 0 || pages > PAGES ? Optional.of("minutes.scan.problem.pages") : Optional.empty();
        }
    }

    /** Its size is read before any of its pixels; then a few of them, to see that it is whole. */
    private Optional<String> wrongPicture() throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = ImageIO.getImageReaders(stream).next();
            try {
                reader.setInput(stream, true, true);
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > PIXELS) return Optional.of("minutes.scan.problem.pixels");
                glance(reader);
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static void glance(ImageReader reader) throws IOException {
        var few = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SHOWN);
        few.setSourceSubsampling(step, step, 0, 0);
        reader.read(0, few);
    }
}
