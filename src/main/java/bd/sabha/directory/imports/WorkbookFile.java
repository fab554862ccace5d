package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the sheets of a workbook row by row. */
final class WorkbookFile {

    private static final int MOST_COLUMNS = 100;

    private final Upload upload;
    private final Findings findings;

    private WorkbookFile(Upload upload, Findings findings) {
        this.upload = upload;
        this.findings = findings;
    }

    static List<Sheet> read(Upload upload, Findings findings) throws Unreadable {
        try {
            return new WorkbookFile(upload, findings).sheets();
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Unreadable(Reason.BROKEN_WORKBOOK, 0);
        }
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException, Unreadable {
        var merged = mergedCells();
        var sheets = new ArrayList<Sheet>();
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(upload.content()), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                var source = upload.name() + ": " + sheet.getName();
                for (var range : merged.getOrDefault(sheet.getId(), List.of())) {
                    findings.at(source, firstLine(range), "", Reason.MERGED, range);
                }
                try (var rows = sheet.openStream()) {
                    sheets.add(new Sheet(source, Tidy.text(sheet.getName()), rows(rows.iterator())));
                }
            }
        }
        return sheets;
    }

    private Map<String, List<String>> mergedCells() throws IOException, XMLStreamException, Unreadable {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(upload.content()))
                .get()) {
            WorkbookGuard.check(zip);
            return new MergedCells(zip).bySheet();
        }
    }

    private static List<Sheet.Row> rows(Iterator<Row> read) throws Unreadable {
        var rows = new ArrayList<Sheet.Row>();
        while (read.hasNext()) {
            var row = read.next();
            var kept = new Sheet.Row(row.getRowNum(), cells(row));
            if (!kept.isBlank()) {
                rows.add(kept);
            }
            if (rows.size() > UploadReader.MOST_LINES) {
                throw new Unreadable(Reason.TOO_MANY_LINES, row.getRowNum());
            }
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(Collections.nCopies(Math.min(row.getCellCount(), MOST_COLUMNS), ""));
        for (var i = 0; i < cells.size(); i++) {
            cells.set(i, WorkbookCell.text(row.getCell(i)));
        }
        return cells;
    }

    private static int firstLine(String range) {
        var digits = range.replaceAll(":.*|\\D(?=.*:)|[^0-9:]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
