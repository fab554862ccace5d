package bd.sabha.word;

import bd.sabha.word.Box.Borders;
import bd.sabha.word.Box.Edges;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.newmatch.Matcher;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds how an element looks. */
final class Cascade {

    private static final Map<String, Float> SIZES = Map.of(
            "xx-small",
            7f,
            "x-small",
            7.5f,
            "small",
            10f,
            "medium",
            12f,
            "large",
            13.5f,
            "x-large",
            18f,
            "xx-large",
            24f);
    private static final Map<String, String> ALIGNS = Map.of(
            "left", "left", "start", "left", "center", "center", "right", "right", "end", "right", "justify", "both");

    private final Matcher matcher;

    Cascade(Document document) {
        this.matcher = Sheets.of(document);
    }

    Matcher matcher() {
        return matcher;
    }

    /** @param around what its parent looks like @param room how wide its parent is, for per cents */
    Style of(Element element, Look around, float room) {
        var style = matcher.getCascadedStyle(element, false);
        var size = size(new Declared(style, around.size()), around.size());
        var declared = new Declared(style, size);
        return new Style(look(declared, around, size), box(declared, room));
    }

    private static float size(Declared declared, float around) {
        var ident = declared.ident(CSSName.FONT_SIZE);
        if (ident.isEmpty()) {
            return declared.points(CSSName.FONT_SIZE, around, around);
        }
        return switch (ident) {
            case "smaller" -> around / 1.2f;
            case "larger" -> around * 1.2f;
            default -> SIZES.getOrDefault(ident, around);
        };
    }

    private static Look look(Declared declared, Look around, float size) {
        var weight = declared.value(CSSName.FONT_WEIGHT);
        var slant = declared.ident(CSSName.FONT_STYLE);
        var decoration = declared.value(CSSName.TEXT_DECORATION);
        var lines = decoration == null ? "" : decoration.getCssText() + decoration.getValues();
        var white = declared.ident(CSSName.WHITE_SPACE);
        var marker = declared.ident(CSSName.LIST_STYLE_TYPE);
        var vertical = declared.ident(CSSName.VERTICAL_ALIGN);
        return new Look(
                size,
                weight == null || weight.getCssText().equals("inherit") ? around.bold() : bold(weight.getCssText()),
                slant.isEmpty() || slant.equals("inherit") ? around.italic() : !slant.equals("normal"),
                around.underline() || lines.contains("underline"),
                around.strike() || lines.contains("line-through"),
                declared.color(CSSName.COLOR, around.color()),
                ALIGNS.getOrDefault(declared.ident(CSSName.TEXT_ALIGN), around.align()),
                line(declared, around.line()),
                declared.points(CSSName.TEXT_INDENT, 0, around.indent()),
                white.isEmpty() || white.equals("inherit") ? around.white() : white,
                marker.isEmpty() || marker.equals("inherit") ? around.marker() : marker,
                vertical.equals("super") || vertical.equals("sub") ? vertical : around.raised());
    }

    private static boolean bold(String weight) {
        return weight.startsWith("bold") || weight.matches("[6-9]00(?:\\.0)?");
    }

    private static float line(Declared declared, float around) {
        var value = declared.value(CSSName.LINE_HEIGHT);
        if (value == null) {
            return around;
        }
        return switch (value.getPrimitiveType()) {
            case CSSPrimitiveValue.CSS_IDENT -> value.getCssText().equals("inherit") ? around : 0;
            case CSSPrimitiveValue.CSS_NUMBER -> -value.getFloatValue();
            case CSSPrimitiveValue.CSS_PERCENTAGE -> -value.getFloatValue() / 100;
            default -> declared.length(value, 0);
        };
    }

    private static Box box(Declared declared, float room) {
        var before = declared.ident(CSSName.PAGE_BREAK_BEFORE);
        var after = declared.ident(CSSName.PAGE_BREAK_AFTER);
        var display = declared.ident(CSSName.DISPLAY);
        var vertical = declared.ident(CSSName.VERTICAL_ALIGN);
        return new Box(
                display.isEmpty() ? "inline" : display,
                new Edges(
                        declared.points(CSSName.MARGIN_TOP, room, 0),
                        declared.points(CSSName.MARGIN_RIGHT, room, 0),
                        declared.points(CSSName.MARGIN_BOTTOM, room, 0),
                        declared.points(CSSName.MARGIN_LEFT, room, 0)),
                new Edges(
                        declared.points(CSSName.PADDING_TOP, room, 0),
                        declared.points(CSSName.PADDING_RIGHT, room, 0),
                        declared.points(CSSName.PADDING_BOTTOM, room, 0),
                        declared.points(CSSName.PADDING_LEFT, room, 0)),
                borders(declared),
                declared.extent(CSSName.WIDTH),
                declared.extent(CSSName.HEIGHT),
                declared.color(CSSName.BACKGROUND_COLOR, ""),
                vertical.equals("middle") ? "center" : vertical.equals("bottom") ? "bottom" : "top",
                before.equals("always"),
                after.equals("always"),
                after.equals("avoid"),
                declared.ident(CSSName.PAGE_BREAK_INSIDE).equals("avoid"),
                declared.ident(CSSName.FLOAT).equals("right"));
    }

    private static Borders borders(Declared declared) {
        return new Borders(
                declared.border(CSSName.BORDER_TOP_WIDTH, CSSName.BORDER_TOP_STYLE, CSSName.BORDER_TOP_COLOR),
                declared.border(CSSName.BORDER_RIGHT_WIDTH, CSSName.BORDER_RIGHT_STYLE, CSSName.BORDER_RIGHT_COLOR),
                declared.border(CSSName.BORDER_BOTTOM_WIDTH, CSSName.BORDER_BOTTOM_STYLE, CSSName.BORDER_BOTTOM_COLOR),
                declared.border(CSSName.BORDER_LEFT_WIDTH, CSSName.BORDER_LEFT_STYLE, CSSName.BORDER_LEFT_COLOR));
    }
}
