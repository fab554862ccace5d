package bd.sabha.reading.source;

import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows what a packed file is by the names in it, without unpacking anything. */
final class Packed {

    private static final int ENTRY_NAME = 46;
    private static final int LOCAL_NAME = 30;
    private static final int MOST_NAMES = 20_000;

    /** Formats by how names in them begin. */
    private static final Map<String, String> OTHERS = others();

    /** What old office files contain under which names. */
    private static final Map<String, Refused> OLD = old();

    private Packed() {}

    private static Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        others.put("xl/", "Excel");
        others.put("ppt/", "PowerPoint");
        others.put("content.xml", "OpenDocument");
        others.put("META-INF/container.xml", "EPUB");
        return others;
    }

    private static Map<String, Refused> old() {
        var old = new LinkedHashMap<String, Refused>();
        old.put("EncryptedPackage", new Refused(Reason.LOCKED));
        old.put("WordDocument", new Refused(Reason.OLD_WORD));
        old.put("Workbook", new Refused(Reason.OTHER_FORMAT, "Excel"));
        old.put("PowerPoint Document", new Refused(Reason.OTHER_FORMAT, "PowerPoint"));
        return old;
    }

    /** @throws Refused when it is not a word processor's document */
    static Format format(byte[] zip) throws Refused {
        var names = names(zip, "PK\u0001\u0002", ENTRY_NAME, 28);
        if (names.isEmpty()) names = names(zip, "PK\u0003\u0004", LOCAL_NAME, 26);
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) return Format.DOCX;
        for (var other : OTHERS.entrySet()) {
            if (names.stream().anyMatch(name -> name.startsWith(other.getKey()))) {
                throw new Refused(Reason.OTHER_FORMAT, other.getValue());
            }
        }
        throw new Refused(Reason.OTHER_FORMAT, "ZIP");
    }

    /** @param header how the description of an entry begins; @param name where in it its name stands; @param length where that one's length */
    private static Set<String> names(byte[] zip, String header, int name, int length) {
        var names = new TreeSet<String>();
        for (int at = 0; at + name <= zip.length && names.size() < MOST_NAMES; at++) {
            if (zip[at] != 'P' || !Format.has(zip, at, header)) continue;
            int letters = zip[at + length] & 0xff | (zip[at + length + 1] & 0xff) << 8;
            if (at + name + letters > zip.length) continue;
            names.add(new String(zip, at + name, letters, StandardCharsets.UTF_8).replace('\\', '/'));
        }
        return names;
    }

    /** Why a file of the years before 2007 is not read. */
    static Refused oldOffice(byte[] file) {
        return OLD.entrySet().stream()
                .filter(entry -> contains(file, entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .map(refused ->
                        new Refused(refused.reason(), refused.arguments().toArray(String[]::new)))
                .orElseGet(() -> new Refused(Reason.OTHER_FORMAT, "Microsoft Office 97"));
    }

    /** Names in it are written in two bytes a letter. */
    private static boolean contains(byte[] file, String name) {
        var wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        for (int at = 0; at + wide.length() <= file.length; at++) {
            if (file[at] == wide.charAt(0) && Format.has(file, at, wide)) return true;
        }
        return false;
    }
}
