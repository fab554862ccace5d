package bd.sabha.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** XML that is being written, element by element. */
final class Markup {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int CHUNK = 1 << 16;

    private final List<byte[]> done = new ArrayList<>(); // deflated: a table of 400 pages is 50 MB
    private StringBuilder out = new StringBuilder();

    /** @param attributes name, value, name, value … */
    Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        return this;
    }

    Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Markup text(String text) {
        escaped(text);
        return this;
    }

    /** What was written so far goes on with what the other has. */
    Markup add(Markup other) {
        if (!other.done.isEmpty()) {
            seal();
            done.addAll(other.done);
        }
        out.append(other.out);
        if (out.length() > CHUNK) {
            seal();
        }
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty() && done.isEmpty();
    }

    /** A whole part. */
    void writeTo(OutputStream to) throws IOException {
        to.write(DECLARATION.getBytes(StandardCharsets.UTF_8));
        for (var chunk : done) {
            try (var inflated = new InflaterInputStream(new ByteArrayInputStream(chunk))) {
                inflated.transferTo(to);
            }
        }
        to.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void seal() {
        var chunk = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(chunk)) {
            deflated.write(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done.add(chunk.toByteArray());
        out = new StringBuilder();
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escaped(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(text.charAt(i));
            }
        }
    }
}
