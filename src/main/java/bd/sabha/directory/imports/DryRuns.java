package bd.sabha.directory.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares files with the register as it stands. */
@Component
class DryRuns {

    private final UploadReader uploads;
    private final CellReader cells;
    private final Places places;
    private final RegisterTables tables;

    DryRuns(UploadReader uploads, CellReader cells, Places places, RegisterTables tables) {
        this.uploads = uploads;
        this.cells = cells;
        this.places = places;
        this.tables = tables;
    }

    DryRun of(List<Upload> files) {
        var findings = new Findings();
        var lines = uploads.lines(files, findings);
        var register = tables.read();
        var values = new LineValues(cells, findings);
        var people = new People(register.people(), findings);
        var offices = new CodedRows(register.byCode(Table.OFFICES), of(Table.OFFICES, lines), findings);
        var posts = new CodedRows(register.byCode(Table.POSTS), of(Table.POSTS, lines), findings);
        var changes = new ArrayList<Change>();
        changes.addAll(new OfficeLines(offices, values, places, findings).check(of(Table.OFFICES, lines)));
        changes.addAll(new PostLines(offices, posts, values, findings).check(of(Table.POSTS, lines)));
        changes.addAll(new IncumbencyLines(offices, posts, register, people, values, findings)
                .check(of(Table.INCUMBENCIES, lines)));
        return new DryRun(findings.problems(), findings.notes(), changes, register, people.toWrite());
    }

    private static List<Line> of(Table table, List<Line> lines) {
        return lines.stream().filter(line -> line.table() == table).toList();
    }
}
