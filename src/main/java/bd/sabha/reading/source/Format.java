package bd.sabha.reading.source;

import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import java.util.List;

/** Knows by its first bytes what a file is. */
enum Format {
    TEXT,
    PDF,
    DOCX;

    private static final int PDF_MARK_WITHIN = 1024;

    /** @param at where the mark stands; @param mark in Latin-1 */
    private record Mark(int at, String mark, Reason reason, String name) {}

    private static final List<Mark> MARKS = List.of(
            picture("\u00ff\u00d8\u00ff", "JPEG"),
            picture("\u0089PNG\r\n\u001a\n", "PNG"),
            picture("GIF87a", "GIF"),
            picture("GIF89a", "GIF"),
            picture("II*\0", "TIFF"),
            picture("MM\0*", "TIFF"),
            picture("II+\0", "TIFF"),
            picture("\0\0\0\fjP  ", "JPEG 2000"),
            picture("8BPS", "Photoshop"),
            picture("AT&TFORM", "DjVu"),
            new Mark(4, "ftyphei", Reason.PICTURE, "HEIC"),
            new Mark(4, "ftypmif1", Reason.PICTURE, "HEIC"),
            new Mark(4, "ftypavif", Reason.PICTURE, "AVIF"),
            new Mark(8, "WEBP", Reason.PICTURE, "WebP"),
            other("{\\rtf", "RTF"),
            other("%!PS", "PostScript"),
            other("\u001f\u008b", "gzip"),
            other("BZh", "bzip2"),
            other("7z\u00bc\u00af", "7z"),
            other("Rar!\u001a", "RAR"),
            other("\u00fd7zXZ", "xz"),
            new Mark(257, "ustar", Reason.OTHER_FORMAT, "tar"),
            new Mark(4, "ftyp", Reason.FOREIGN, "video"),
            new Mark(0, "ID3", Reason.FOREIGN, "audio"),
            new Mark(0, "OggS", Reason.FOREIGN, "audio"),
            new Mark(8, "WAVE", Reason.FOREIGN, "audio"),
            new Mark(8, "AVI ", Reason.FOREIGN, "video"),
            new Mark(0, "\u007fELF", Reason.FOREIGN, "program"),
            new Mark(0, "MZ\u0090\0", Reason.FOREIGN, "program"),
            new Mark(0, "\u00ca\u00fe\u00ba\u00be", Reason.FOREIGN, "program"),
            new Mark(0, "SQLite format 3", Reason.FOREIGN, "database"));

    private static Mark picture(String mark, String name) {
        return new Mark(0, mark, Reason.PICTURE, name);
    }

    private static Mark other(String mark, String name) {
        return new Mark(0, mark, Reason.OTHER_FORMAT, name);
    }

    /** @throws Refused when it is one that has no text, or that nobody reads here */
    static Format of(byte[] bytes) throws Refused {
        if (starts(bytes, "PK\u0003\u0004") || starts(bytes, "PK\u0005\u0006")) return Packed.format(bytes);
        if (starts(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) throw Packed.oldOffice(bytes);
        if (isBitmap(bytes)) throw new Refused(Reason.PICTURE);
        for (var mark : MARKS) {
            if (!has(bytes, mark.at(), mark.mark())) continue;
            throw mark.reason() == Reason.OTHER_FORMAT
                    ? new Refused(mark.reason(), mark.name())
                    : new Refused(mark.reason());
        }
        return isPdf(bytes) ? PDF : TEXT;
    }

    /** Some programs write a little in front of it. */
    private static boolean isPdf(byte[] bytes) {
        for (int at = 0; at < Math.min(PDF_MARK_WITHIN, bytes.length); at++) {
            if (has(bytes, at, "%PDF-")) return true;
        }
        return false;
    }

    /** Its two letters may begin a text too; its length in it may not. */
    private static boolean isBitmap(byte[] bytes) {
        if (!starts(bytes, "BM") || bytes.length < 14) return false;
        int length = bytes[2] & 0xff | (bytes[3] & 0xff) << 8 | (bytes[4] & 0xff) << 16 | (bytes[5] & 0xff) << 24;
        return length == bytes.length || has(bytes, 6, "\0\0\0\0");
    }

    private static boolean starts(byte[] bytes, String mark) {
        return has(bytes, 0, mark);
    }

    static boolean has(byte[] bytes, int at, String mark) {
        if (at < 0 || at + mark.length() > bytes.length) return false;
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[at + i] & 0xff) != mark.charAt(i)) return false;
        }
        return true;
    }
}
