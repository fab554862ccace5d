package bd.sabha.intake;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, for whoever downloads it; it is never shown in place. */
final class MediaTypes {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private MediaTypes() {}

    static String of(byte[] bytes) {
        if (begins(bytes, "%PDF-")) return "application/pdf";
        if (begins(bytes, "PK\u0003\u0004")) return WORD;
        return "application/octet-stream";
    }

    private static boolean begins(byte[] bytes, String beginning) {
        return new String(bytes, 0, Math.min(bytes.length, beginning.length()), StandardCharsets.ISO_8859_1)
                .equals(beginning);
    }
}
