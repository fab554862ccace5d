package bd.sabha.minutes;

import java.time.Instant;

/**
 * The scan of a paper that was signed by hand, without its bytes.
 *
 * @param mediaType as its content says, whatever the file is called
 * @param sha256 of the bytes, hexadecimal
 */
record Scan(String mediaType, String fileName, long size, String sha256, Instant uploadedAt) {

    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
