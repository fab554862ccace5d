package bd.sabha.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What elements of a sheet are. */
final class Elements {

    private Elements() {}

    static String name(Node node) {
        var name = node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
        return name.toLowerCase(Locale.ROOT);
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

    /** The first descendant of that class. */
    static Optional<Element> first(Element root, String cssClass) {
        var all = root.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && has(element, cssClass)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    static int number(Element element, String attribute, int otherwise) {
        var value = element.getAttribute(attribute).strip();
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : otherwise;
    }

    /** What stands before an item of a list. */
    static String marker(Element item, String kind, boolean bangla) {
        return switch (kind) {
            case "none" -> "";
            case "decimal" -> digits(place(item), bangla) + (bangla ? "\u0964 " : ". ");
            default -> "\u2022 ";
        };
    }

    private static String digits(int number, boolean bangla) {
        return bangla
                ? Integer.toString(number)
                        .chars()
                        .mapToObj(c -> Character.toString(c - '0' + 0x09E6))
                        .reduce("", String::concat)
                : Integer.toString(number);
    }

    private static int place(Element item) {
        return item.getParentNode() instanceof Element list
                ? children(list, "li").indexOf(item) + 1
                : 1;
    }
}
