package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a table of text: cells between commas, semicolons or tabs, in quotes where they need them. */
final class CsvFile {

    private CsvFile() {}

    static Sheet read(Upload upload) throws Unreadable {
        var source = CsvText.of(upload.content());
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(source.separator())
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(source.text()), format)) {
            return new Sheet(upload.name(), "", rows(parser, source.skippedLines()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Sheet.Row> rows(CSVParser parser, int skipped) throws Unreadable {
        var rows = new ArrayList<Sheet.Row>();
        var records = parser.iterator();
        while (true) {
            var line = (int) parser.getCurrentLineNumber() + 1 + skipped;
            try {
                if (!records.hasNext()) {
                    return rows;
                }
            } catch (UncheckedIOException | IllegalStateException quotes) {
                throw new Unreadable(Reason.QUOTES, line);
            }
            var row = new Sheet.Row(line, cells(records.next().toList()));
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > UploadReader.MOST_LINES) {
                throw new Unreadable(Reason.TOO_MANY_LINES, line);
            }
        }
    }

    private static List<String> cells(List<String> written) {
        return written.stream().map(Tidy::text).toList();
    }
}
