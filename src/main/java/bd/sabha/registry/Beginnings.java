package bd.sabha.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The hashes of a PDF's beginnings that are PDFs themselves: what it was before something was added at its end. */
final class Beginnings {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 100;

    private Beginnings() {}

    /** Each end of a PDF counts without its line end and with it. */
    static List<String> of(byte[] pdf) {
        var hashes = new ArrayList<String>();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            int from = 0;
            for (int end = after(pdf, 0); end > 0 && hashes.size() < MOST; end = after(pdf, end)) {
                digest.update(pdf, from, end - from);
                hashes.add(hash(digest));
                from = end;
                while (from < pdf.length && from < end + 2 && (pdf[from] == '\r' || pdf[from] == '\n')) {
                    digest.update(pdf[from++]);
                    hashes.add(hash(digest));
                }
            }
            return hashes;
        } catch (NoSuchAlgorithmException | CloneNotSupportedException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String hash(MessageDigest digest) throws CloneNotSupportedException {
        return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    }

    /** Where the next end is past; -1: none. */
    private static int after(byte[] pdf, int from) {
        for (int at = from; at + END.length <= pdf.length; at++) {
            if (java.util.Arrays.equals(pdf, at, at + END.length, END, 0, END.length)) return at + END.length;
        }
        return -1;
    }
}
