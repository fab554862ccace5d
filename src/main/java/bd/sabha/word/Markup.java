package bd.sabha.word;

import java.nio.charset.StandardCharsets;

/** XML that is being written, element by element. */
final class Markup {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder();

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

    Markup add(Markup other) {
        out.append(other.out);
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    byte[] bytes() {
        return (DECLARATION + out).getBytes(StandardCharsets.UTF_8);
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
