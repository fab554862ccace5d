package bd.sabha.directory.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table of text so that a spreadsheet shows its Bangla and calculates with none of it. */
final class CsvOutput {

    private CsvOutput() {}

    static void write(OutputStream out, List<String> heads, Stream<List<String>> rows) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(heads);
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
            printer.printRecord(each.next().stream().map(CsvOutput::guarded).toList());
        }
        printer.flush();
    }

    private static String guarded(String text) {
        return text.matches("(?s)[=+@-].*") ? "'" + text : text;
    }
}
