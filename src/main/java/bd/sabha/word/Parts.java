package bd.sabha.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of the document, packed; the same parts make the same bytes. */
final class Parts {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What a part refers to. @param type its last word where it is one of the office documents */
    record Link(String id, String type, String target) {}

    private final Map<String, Object> parts = new LinkedHashMap<>(); // bytes or markup

    void put(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    void put(String name, Markup markup) {
        parts.put(name, markup);
    }

    /** What a part refers to. */
    void link(String name, List<Link> links) {
        if (!links.isEmpty()) {
            var markup = new Markup().open("Relationships", "xmlns", Names.PACKAGE);
            for (var link : links) {
                var type = link.type().startsWith("http") ? link.type() : Names.RELATIONSHIPS + "/" + link.type();
                markup.empty("Relationship", "Id", link.id(), "Type", type, "Target", link.target());
            }
            put(name, markup.close("Relationships"));
        }
    }

    /** Keeps images. */
    List<Link> media(Pictures pictures) {
        var links = new ArrayList<Link>();
        for (var file : pictures.files().entrySet()) {
            put("word/media/" + file.getKey(), file.getValue());
            links.add(new Link("image" + (links.size() + 1), "image", "media/" + file.getKey()));
        }
        return links;
    }

    byte[] packed() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                if (part.getValue() instanceof Markup markup) {
                    markup.writeTo(zip);
                } else {
                    zip.write((byte[]) part.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
