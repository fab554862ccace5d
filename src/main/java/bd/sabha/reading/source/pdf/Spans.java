package bd.sabha.reading.source.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** How many columns and rows a tagged cell takes. */
final class Spans {

    private static final int MOST = 1000;

    private Spans() {}

    static int columns(COSDictionary cell) {
        return span(cell.getDictionaryObject(COSName.A), COSName.getPDFName("ColSpan"));
    }

    static int rows(COSDictionary cell) {
        return span(cell.getDictionaryObject(COSName.A), COSName.getPDFName("RowSpan"));
    }

    private static int span(@Nullable COSBase attributes, COSName name) {
        int span = 1;
        if (attributes instanceof COSDictionary one) span = Math.max(span, one.getInt(name, 1));
        if (attributes instanceof COSArray many) {
            for (int i = 0; i < many.size(); i++) {
                if (many.getObject(i) instanceof COSDictionary one) span = Math.max(span, one.getInt(name, 1));
            }
        }
        return Math.min(span, MOST);
    }
}
