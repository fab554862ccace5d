package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a file is by its content; its name may say anything. */
enum FileKind {
    TEXT(null),
    WORKBOOK(null),
    EMPTY(Reason.EMPTY_FILE),
    OLD_EXCEL(Reason.OLD_EXCEL),
    ENCRYPTED(Reason.ENCRYPTED),
    PDF(Reason.PDF),
    OTHER(Reason.NOT_A_TABLE);

    private final @Nullable Reason refusal;

    FileKind(@Nullable Reason refusal) {
        this.refusal = refusal;
    }

    /** @return null: it can be read */
    @Nullable
    Reason refusal() {
        return refusal;
    }

    static FileKind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (starts(content, 'P', 'K', 3, 4)) {
            return WORKBOOK;
        }
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return contains(content, "EncryptedPackage") ? ENCRYPTED : OLD_EXCEL;
        }
        if (starts(content, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        return isUtf16(content) || !hasZero(content) ? TEXT : OTHER;
    }

    static boolean isUtf16(byte[] content) {
        return starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF);
    }

    private static boolean starts(byte[] content, int... magic) {
        for (var i = 0; i < magic.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] content) {
        for (var b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** The names of an old Office file's streams are written in UTF-16. */
    private static boolean contains(byte[] content, String name) {
        var wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (var i = 0; i + wanted.length <= content.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
