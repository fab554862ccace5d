package bd.sabha.typesetting;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Texts that stand beside emphasised ones get an element of their own. The engine draws the texts of an element before
 * those of the elements in it; so all are drawn, and read, in the order in which they are written.
 */
final class TextOrder {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "img", "ins", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "u");

    private TextOrder() {}

    static void keep(List<Text> texts) {
        texts.stream().filter(TextOrder::standsBesideOthers).forEach(TextOrder::wrap);
    }

    private static boolean standsBesideOthers(Text text) {
        return isInline(text.getPreviousSibling()) || isInline(text.getNextSibling());
    }

    private static boolean isInline(Node neighbour) {
        return neighbour instanceof Element element && INLINE.contains(element.getTagName());
    }

    private static void wrap(Text text) {
        var parent = text.getParentNode();
        var wrapper = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), "x-text");
        parent.replaceChild(wrapper, text);
        wrapper.appendChild(text);
    }
}
