package bd.sabha.directory.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** Writes tables as the sheets of a workbook, every cell a text. */
final class WorkbookOutput implements AutoCloseable {

    private static final double WIDTH = 24;
    private static final int FLUSHED_EVERY = 1000;

    private final Workbook workbook;

    WorkbookOutput(OutputStream out) {
        workbook = new Workbook(out, "Sabha", "1.0");
    }

    void sheet(String name, List<String> heads, Stream<List<String>> rows) throws IOException {
        var sheet = workbook.newWorksheet(name);
        for (var i = 0; i < heads.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.inlineString(0, i, heads.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        var line = 1;
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); line++) {
            var cells = each.next();
            for (var i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.inlineString(line, i, cells.get(i));
                }
            }
            if (line % FLUSHED_EVERY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
