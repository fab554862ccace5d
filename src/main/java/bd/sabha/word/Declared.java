package bd.sabha.word;

import bd.sabha.word.Box.Border;
import bd.sabha.word.Box.Extent;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.parser.PropertyValue;
import org.jspecify.annotations.Nullable;

/** What the style sheets declare of one element, in points. */
final class Declared {

    private static final float MM = 72 / 25.4f;
    private static final float THIN = 0.75f;

    private final CascadedStyle style;
    private final float em;

    Declared(CascadedStyle style, float em) {
        this.style = style;
        this.em = em;
    }

    boolean has(CSSName name) {
        return style.hasProperty(name);
    }

    /** The word that stands for the value; empty: none. */
    String ident(CSSName name) {
        var value = value(name);
        return value == null || value.getPrimitiveType() != CSSPrimitiveValue.CSS_IDENT ? "" : value.getCssText();
    }

    @Nullable
    PropertyValue value(CSSName name) {
        var declared = style.propertyByName(name);
        return declared != null && declared.getValue() instanceof PropertyValue value ? value : null;
    }

    /** A length; per cents are of the whole. */
    float points(CSSName name, float whole, float otherwise) {
        var value = value(name);
        if (value == null || value.getPrimitiveType() == CSSPrimitiveValue.CSS_IDENT) {
            return value != null && ident(name).equals("auto") ? Float.NaN : otherwise;
        }
        return length(value, whole);
    }

    Extent extent(CSSName name) {
        var value = value(name);
        if (value == null || value.getPrimitiveType() == CSSPrimitiveValue.CSS_IDENT) {
            return Extent.AUTO;
        }
        var percent = value.getPrimitiveType() == CSSPrimitiveValue.CSS_PERCENTAGE;
        return new Extent(percent ? value.getFloatValue() : length(value, 0), percent);
    }

    Border border(CSSName width, CSSName line, CSSName color) {
        var kind = ident(line);
        if (kind.isEmpty() || kind.equals("none") || kind.equals("hidden")) {
            return Border.NONE;
        }
        return new Border(points(width, 0, THIN), kind, color(color, "000000"));
    }

    String color(CSSName name, String otherwise) {
        var value = value(name);
        return value != null && value.getFSColor() instanceof FSRGBColor rgb && rgb.getAlpha() > 0
                ? "%02X%02X%02X".formatted(rgb.getRed(), rgb.getGreen(), rgb.getBlue())
                : otherwise;
    }

    float length(PropertyValue value, float whole) {
        var number = value.getFloatValue();
        return switch (value.getPrimitiveType()) {
            case CSSPrimitiveValue.CSS_PX -> number * 0.75f;
            case CSSPrimitiveValue.CSS_MM -> number * MM;
            case CSSPrimitiveValue.CSS_CM -> number * MM * 10;
            case CSSPrimitiveValue.CSS_IN -> number * 72;
            case CSSPrimitiveValue.CSS_PC -> number * 12;
            case CSSPrimitiveValue.CSS_EMS -> number * em;
            case CSSPrimitiveValue.CSS_REMS -> number * Look.PLAIN.size();
            case CSSPrimitiveValue.CSS_EXS -> number * em / 2;
            case CSSPrimitiveValue.CSS_PERCENTAGE -> number * whole / 100;
            default -> number;
        };
    }
}
