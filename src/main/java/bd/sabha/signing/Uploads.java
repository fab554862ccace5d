package bd.sabha.signing;

import bd.sabha.signing.SigningTrouble.Unusable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Small files that people send. */
final class Uploads {

    private static final long MOST_BYTES = 1 << 20;

    private Uploads() {}

    /** Nothing when no file was chosen; one that is too big is not even read. */
    static byte[] bytes(@Nullable MultipartFile file, String tooBig) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        if (file.getSize() > MOST_BYTES) {
            throw new Unusable(tooBig);
        }
        return file.getBytes();
    }
}
