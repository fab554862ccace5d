package bd.sabha.word;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;

/** The paper and its margins, as the style sheets say; points. */
record Section(float width, float height, float top, float right, float bottom, float left, boolean headed) {

    private static final float A4_WIDTH = 595.3f;
    private static final float A4_HEIGHT = 841.9f;
    private static final float MARGIN = 54;

    /** @param name of the running header's element in the style sheets */
    static Section of(Cascade cascade, String name) {
        var page = cascade.matcher().getPageCascadedStyle("", "");
        var declared = new Declared(page.getPageStyle(), Look.PLAIN.size());
        var width = declared.points(CSSName.FS_PAGE_WIDTH, 0, A4_WIDTH);
        var height = declared.points(CSSName.FS_PAGE_HEIGHT, 0, A4_HEIGHT);
        var across = declared.ident(CSSName.FS_PAGE_ORIENTATION).equals("landscape");
        width = Float.isNaN(width) ? A4_WIDTH : width;
        height = Float.isNaN(height) ? A4_HEIGHT : height;
        return new Section(
                across ? Math.max(width, height) : width,
                across ? Math.min(width, height) : height,
                declared.points(CSSName.MARGIN_TOP, height, MARGIN),
                declared.points(CSSName.MARGIN_RIGHT, width, MARGIN),
                declared.points(CSSName.MARGIN_BOTTOM, height, MARGIN),
                declared.points(CSSName.MARGIN_LEFT, width, MARGIN),
                name.isEmpty() || shows(cascade.matcher().getPageCascadedStyle("", "first"), name));
    }

    float room() {
        return width - left - right;
    }

    /** Whether the pages show a running element in one of their margins. */
    private static boolean shows(PageInfo page, String name) {
        return page.getMarginBoxes().values().stream().anyMatch(box -> {
            var shown = false;
            for (PropertyDeclaration declaration : box) {
                if (declaration.getCSSName() == CSSName.CONTENT
                        && declaration.getValue() instanceof PropertyValue content) {
                    shown = String.valueOf(content.getValues()).contains(name)
                            || content.getCssText().contains(name);
                }
            }
            return shown;
        });
    }

    void write(Markup markup, boolean firstDiffers) {
        markup.empty(
                "w:pgSz",
                "w:w",
                Twips.of(width),
                "w:h",
                Twips.of(height),
                "w:orient",
                width > height ? "landscape" : "portrait");
        markup.empty(
                "w:pgMar",
                "w:top",
                Twips.of(top),
                "w:right",
                Twips.of(right),
                "w:bottom",
                Twips.of(bottom),
                "w:left",
                Twips.of(left),
                "w:header",
                Twips.of(top * 0.4f),
                "w:footer",
                Twips.of(bottom * 0.3f),
                "w:gutter",
                "0");
        if (firstDiffers) {
            markup.empty("w:titlePg");
        }
    }
}
