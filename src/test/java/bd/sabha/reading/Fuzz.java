package bd.sabha.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files, as chance or malice would: their bytes, their text, and what a DOCX holds. */
final class Fuzz {

    private static final List<String> TROUBLE = List.of(
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<td rowspan=99999999>",
            "<td colspan=-1>",
            "<p>",
            "</p>",
            "<b>",
            "**",
            "|",
            "||",
            "|---|",
            "\t",
            "\t\t\t\t",
            "\n",
            "\r",
            "\r\n\r\n",
            "\f",
            "\u000b",
            "\u0000",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u202e",
            "\u09cd",
            "\u09bc",
            "\ud83d\ude00",
            "\ud800",
            "&#x110000;",
            "&#0;",
            "&nbsp;",
            "&lt;",
            "<!--",
            "<![CDATA[",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "&a;",
            "(",
            "((",
            ")",
            "১।",
            "১.১",
            "ক)",
            "(ক)",
            "৯৯৯৯৯৯৯৯৯৯৯৯",
            "সভাপতি",
            "সিদ্ধান্ত",
            "বাস্তবায়ন",
            "আলোচনা",
            "তারিখ",
            "স্মারক নম্বর:",
            "বিতরণ",
            "৩১ ফেব্রুয়ারি ২০২৪",
            "৩২/১৩/০০০০",
            "সকাল ২৫.৭৫ ঘটিকা",
            "৩১ চৈত্র ১৪৩০",
            "প্রতি মাসের ৯৯ তারিখের মধ্যে",
            "প্রতি ০ মাস অন্তর",
            "...",
            "  ",
            "\u00a0");

    private final Random random;

    Fuzz(long seed) {
        this.random = new Random(seed);
    }

    byte[] text(String text, String other) {
        var changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(8); i > 0; i--) change(changed, other);
        return changed.toString().getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private void change(StringBuilder text, String other) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + length());
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(3)));
            case 2 -> text.insert(at, trouble());
            case 3 -> text.insert(at, trouble().repeat(1 << random.nextInt(12)));
            case 4 -> text.insert(at, trouble() + trouble() + trouble());
            case 5 -> text.insert(at, piece(other));
            case 6 -> text.setLength(Math.max(1, at));
            default -> replaceAll(text);
        }
    }

    /** One character, everywhere: no line ends any more, tabs for blanks. */
    private void replaceAll(StringBuilder text) {
        if (text.isEmpty()) return;
        var from = text.substring(random.nextInt(text.length())).substring(0, 1);
        var replaced = text.toString().replace(from, random.nextBoolean() ? "" : trouble());
        if (replaced.length() > 1_500_000) return;
        text.setLength(0);
        text.append(replaced);
    }

    private String piece(String other) {
        int at = random.nextInt(other.length());
        return other.substring(at, Math.min(other.length(), at + length()));
    }

    private int length() {
        return 1 + random.nextInt(random.nextInt(5) == 0 ? 5000 : 200);
    }

    private String trouble() {
        return TROUBLE.get(random.nextInt(TROUBLE.size()));
    }

    byte[] bytes(byte[] original) {
        var bytes = original.clone();
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> System.arraycopy(bytes, 0, bytes, at, Math.min(at, bytes.length - at));
                default -> bytes[at] = '9';
            }
            if (random.nextInt(4) > 0 && bytes.length < original.length) break;
        }
        return bytes;
    }

    /** One part of the package changed, then packed again: what damaged bytes would never let a reader see. */
    byte[] parts(byte[] docx) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var bytes = new ByteArrayOutputStream();
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                var part = in.readAllBytes();
                boolean main = entry.getName().endsWith("document.xml");
                boolean changed = random.nextInt(main ? 2 : 8) == 0 && part.length > 0;
                if (random.nextInt(60) == 0) continue;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changed ? xml(part) : part);
                out.closeEntry();
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whole elements are repeated, nested, moved or left out, so that it often stays well formed. */
    private byte[] xml(byte[] part) {
        var text = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int from = text.indexOf("<w:", random.nextInt(text.length()));
            int to = from < 0 ? -1 : text.indexOf("</w:", from);
            int end = to < 0 ? -1 : text.indexOf(">", to) + 1;
            if (end <= 0) continue;
            var element = text.substring(from, end);
            switch (random.nextInt(5)) {
                case 0 -> text.delete(from, end);
                case 1 -> text.insert(end, element.repeat(1 + random.nextInt(50)));
                case 2 -> text.insert(from, "<w:tbl><w:tr><w:tc>".repeat(1 << random.nextInt(11)));
                case 3 -> text.insert(from, "<w:gridSpan w:val=\"" + random.nextInt() + "\"/>");
                default -> text.insert(from + random.nextInt(end - from), trouble());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
