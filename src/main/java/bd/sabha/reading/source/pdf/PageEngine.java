package bd.sabha.reading.source.pdf;

import bd.sabha.reading.Budget;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes through what draws a page, for its words and straight lines only: no picture is opened, no colour looked at. */
final class PageEngine extends PDFStreamEngine {

    /** More letters than a person can read are no document. */
    private static final int LETTERS = 2_000_000;

    private final Budget budget;
    private final Map<PDFont, Face> faces = new IdentityHashMap<>();
    private int letters;
    private Viewpoint view = new Viewpoint();
    private Drawing drawing = new Drawing();
    private Marks marks = new Marks();

    PageEngine(Budget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
        addOperator(new NextLine(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    PageContent read(PDPage page, int number) throws IOException {
        view = new Viewpoint(page);
        drawing = new Drawing();
        marks = new Marks();
        processPage(page);
        return new PageContent(number, view.width(), view.height(), marks.glyphs(), drawing.rules());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        var name = operator.getName();
        if (drawing.take(name, operands, getGraphicsState().getCurrentTransformationMatrix(), view)) return;
        switch (name) {
            case "BMC" -> marks.begin(nameIn(operands), null);
            case "BDC" -> marks.begin(nameIn(operands), Marks.properties(operands, getResources()));
            case "EMC" -> marks.end();
            default -> super.processOperator(operator, operands);
        }
    }

    private static COSName nameIn(List<COSBase> operands) {
        return operands.isEmpty() || !(operands.get(0) instanceof COSName name) ? COSName.P : name;
    }

    @Override
    protected void showGlyph(Matrix to, PDFont font, int code, Vector advance) {
        if (++letters > LETTERS) throw new TooLong();
        var line = view.along(to, advance);
        if (line == null || marks.isArtifact()) return;
        var face = faces.computeIfAbsent(font, Face::new);
        var text = marks.areSpelt() ? "" : face.meaning(code);
        if (text.isEmpty() && !marks.areSpelt()) return;
        var mode = getGraphicsState().getTextState().getRenderingMode();
        boolean strong = face.isBold() || mode == RenderingMode.FILL_STROKE;
        boolean unseen = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        marks.add(new Glyph(
                text, line.x0(), line.x1(), line.base(), line.size(), face, strong, marks.number(), false, unseen));
    }

    /** Its drawings on a page of more letters than anybody reads. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
