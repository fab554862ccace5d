package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the lines of files, whatever they are, and says what cannot be read. */
@Component
class UploadReader {

    static final int MOST_LINES = 100_000;

    private final Headings headings;

    UploadReader(Headings headings) {
        this.headings = headings;
    }

    List<Line> lines(List<Upload> uploads, Findings findings) {
        var lines = new ArrayList<Line>();
        for (var upload : uploads) {
            try {
                var tables = 0;
                for (var sheet : sheets(upload, findings)) {
                    var table = headings.table(sheet, findings);
                    tables += table.isPresent() ? 1 : 0;
                    table.ifPresent(found -> lines.addAll(headings.lines(sheet, found, findings)));
                }
                if (tables == 0) {
                    findings.file(upload.name(), Reason.NOTHING_TO_READ);
                }
            } catch (Unreadable unreadable) {
                findings.at(upload.name(), unreadable.line(), "", unreadable.reason(), "", MOST_LINES);
            }
        }
        return lines;
    }

    private static List<Sheet> sheets(Upload upload, Findings findings) throws Unreadable {
        var kind = FileKind.of(upload.content());
        var refusal = kind.refusal();
        if (refusal != null) {
            throw new Unreadable(refusal, 0);
        }
        var sheets = kind == FileKind.WORKBOOK ? WorkbookFile.read(upload, findings) : List.of(CsvFile.read(upload));
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new Unreadable(Reason.EMPTY_FILE, 0);
        }
        return sheets;
    }
}
