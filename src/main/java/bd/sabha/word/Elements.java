package bd.sabha.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What elements of a sheet are. */
final class Elements {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "img", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "u");

    private Elements() {}

    static String name(Node node) {
        return node.getNodeName().toLowerCase(Locale.ROOT);
    }

    static boolean inline(Element element) {
        return INLINE.contains(name(element));
    }

    static boolean has(Element element, String cssClass) {
        return Arrays.asList(element.getAttribute("class").split("\\s+")).contains(cssClass);
    }

    static List<Element> children(Element parent, String... names) {
        var wanted = Set.of(names);
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (wanted.isEmpty() || wanted.contains(name(element)))) {
                found.add(element);
            }
        }
        return found;
    }

    static int number(Element element, String attribute, int otherwise) {
        var value = element.getAttribute(attribute).strip();
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : otherwise;
    }
}
