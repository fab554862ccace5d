package bd.sabha.typesetting;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Some letters reach over the beginning of their line, as the sign above দাঁড়ি does. The engine cuts off what reaches
 * into a page's margin; here the cut is moved to the edge of the paper.
 */
final class PageEdges {

    private static final String NUMBER = "(-?[0-9.]+)";
    private static final Pattern CUT = Pattern.compile(
            "%1$s (%1$s m\n)%1$s (%1$s l\n)%1$s (%1$s l\n)%1$s (%1$s l\n)%1$s (%1$s l\nh\nW\nn\n)".formatted(NUMBER));
    private static final float NEAR = 0.1f;

    private PageEdges() {}

    static void open(PDDocument document, PdfBoxRenderer renderer) throws IOException {
        var css = renderer.getSharedContext().newLayoutContextInstance();
        var pages = renderer.getRootBox().getLayer().getPages();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            var page = pages.get(Math.min(i, pages.size() - 1));
            float left = page.getMarginBorderPadding(css, CalculatedStyle.LEFT) / renderer.getDotsPerPoint();
            open(document, document.getPage(i), left);
        }
    }

    private static void open(PDDocument document, PDPage page, float left) throws IOException {
        var drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        var opened = CUT.matcher(drawn).replaceAll(cut -> {
            boolean isPages = Math.abs(Float.parseFloat(cut.group(1)) - left) < NEAR;
            return isPages ? edge(cut.group(1), left, cut.group()) : cut.group();
        });
        var bytes = new ByteArrayInputStream(opened.getBytes(StandardCharsets.ISO_8859_1));
        page.setContents(new PDStream(document, bytes, COSName.FLATE_DECODE));
    }

    private static String edge(String x, float left, String cut) {
        return left <= 0 ? cut : cut.replaceAll("(?m)^" + Pattern.quote(x) + " ", "0 ");
    }
}
