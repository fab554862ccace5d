package bd.sabha.typesetting;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;

/** Finds the places that a laid out document keeps free. */
final class Marks {

    private static final String MARK = "data-mark";

    private final List<Mark> marks = new ArrayList<>();
    private final CssContext css;
    private final List<PageBox> pages;
    private final float dotsPerPoint;

    private Marks(PdfBoxRenderer renderer) {
        css = renderer.getSharedContext().newLayoutContextInstance();
        pages = renderer.getRootBox().getLayer().getPages();
        dotsPerPoint = renderer.getDotsPerPoint();
    }

    static List<Mark> of(PdfBoxRenderer renderer) {
        var marks = new Marks(renderer);
        marks.collect(renderer.getRootBox());
        return List.copyOf(marks.marks);
    }

    private void collect(Box box) {
        var element = box.getElement();
        if (element != null && element.hasAttribute(MARK) && !box.isAnonymous()) {
            add(element.getAttribute(MARK), box);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i));
        }
    }

    private void add(String name, Box box) {
        var place = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), css);
        for (var page : pages) {
            if (place.y >= page.getTop() && place.y < page.getBottom()) {
                marks.add(new Mark(
                        name,
                        page.getPageNo() + 1,
                        points(place.x + page.getMarginBorderPadding(css, CalculatedStyle.LEFT)),
                        points(place.y - page.getTop() + page.getMarginBorderPadding(css, CalculatedStyle.TOP)),
                        points(place.width),
                        points(place.height)));
            }
        }
    }

    private float points(int dots) {
        return dots / dotsPerPoint;
    }
}
