package bd.sabha.word;

import com.openhtmltopdf.css.extend.AttributeResolver;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What selectors ask about an element; nothing on paper is visited or hovered over. */
final class Attributes implements AttributeResolver {

    @Override
    public @Nullable String getAttributeValue(Object element, String name) {
        return element instanceof Element it && it.hasAttribute(name) ? it.getAttribute(name) : null;
    }

    @Override
    public @Nullable String getAttributeValue(Object element, @Nullable String namespace, String name) {
        return getAttributeValue(element, name);
    }

    @Override
    public @Nullable String getClass(Object element) {
        return getAttributeValue(element, "class");
    }

    @Override
    public @Nullable String getID(Object element) {
        return getAttributeValue(element, "id");
    }

    @Override
    public @Nullable String getNonCssStyling(Object element) {
        return null;
    }

    @Override
    public @Nullable String getElementStyling(Object element) {
        return getAttributeValue(element, "style");
    }

    @Override
    public @Nullable String getLang(Object element) {
        return getAttributeValue(element, "lang");
    }

    @Override
    public boolean isLink(Object element) {
        return false;
    }

    @Override
    public boolean isVisited(Object element) {
        return false;
    }

    @Override
    public boolean isHover(Object element) {
        return false;
    }

    @Override
    public boolean isActive(Object element) {
        return false;
    }

    @Override
    public boolean isFocus(Object element) {
        return false;
    }

    @Override
    public boolean isMarker(Object element) {
        return false;
    }
}
