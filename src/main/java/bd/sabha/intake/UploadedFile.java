package bd.sabha.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** What somebody handed in, whatever it is; the reader of files looks at its content. */
public record UploadedFile(String name, byte[] bytes, boolean pasted) {

    static final int MEGABYTES = 20;
    private static final int LONGEST_NAME = 120;

    /** Text that was pasted instead of a file. */
    public static UploadedFile pasted(String text) {
        return new UploadedFile("", text.getBytes(StandardCharsets.UTF_8), true);
    }

    /** Letters, digits and what stands between them; never a path. */
    String fileName() {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._ ()-]", "_")
                .strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    /** Why it is not taken at all: key of the words that say so. */
    Optional<String> problem() {
        if (bytes.length == 0) return Optional.of("intake.problem.empty");
        if (bytes.length > MEGABYTES * 1024 * 1024) return Optional.of("intake.problem.too-large");
        return Optional.empty();
    }
}
