package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.List;

/** Checks the lines of posts: their office, and who does the work of one outside. */
final class PostLines {

    private final CodedRows offices;
    private final CodedRows posts;
    private final LineValues values;
    private final Findings findings;

    PostLines(CodedRows offices, CodedRows posts, LineValues values, Findings findings) {
        this.offices = offices;
        this.posts = posts;
        this.values = values;
        this.findings = findings;
    }

    List<Change> check(List<Line> lines) {
        var changes = new ArrayList<Change>();
        for (var line : lines) {
            var code = line.text(Column.CODE);
            var known = posts.known(code);
            var row = new Row(Table.POSTS, known.map(Row::id).orElse(null), values.over(known, line), null);
            posts.put(code, row);
            references(line);
            changes.add(Change.of(
                    line, known, row, posts.title(code) + " \u2013 " + offices.title(row.get(Column.OFFICE))));
        }
        return changes;
    }

    private void references(Line line) {
        var office = line.text(Column.OFFICE);
        if (!office.isEmpty() && !offices.has(office)) {
            findings.cell(line, Column.OFFICE, Reason.NO_OFFICE);
        }
        var liaison = line.text(Column.LIAISON);
        if (!liaison.isEmpty() && liaison.equals(line.text(Column.CODE))) {
            findings.cell(line, Column.LIAISON, Reason.OWN_LIAISON);
        } else if (!liaison.isEmpty() && !posts.has(liaison)) {
            findings.cell(line, Column.LIAISON, Reason.NO_POST);
        }
    }
}
