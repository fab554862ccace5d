package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What there is to say about the files of one import. */
final class Findings {

    private static final int LONGEST = 200;

    private final List<Finding> all = new ArrayList<>();

    void file(String source, Reason reason, Object... arguments) {
        at(source, 0, "", reason, "", arguments);
    }

    void at(String source, int line, String column, Reason reason, String found, Object... arguments) {
        var text = found.replace(WorkbookCell.UNSOLVED, "");
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
        all.add(new Finding(source, line, column, reason, List.of(arguments), shown));
    }

    /** About one cell of a line. */
    void cell(Line line, Column column, Reason reason, Object... arguments) {
        at(line.source(), line.number(), line.head(column), reason, line.text(column), arguments);
    }

    /** In the order of the files and their lines. */
    List<Finding> problems() {
        var sources = all.stream().map(Finding::source).distinct().toList();
        return all.stream()
                .filter(finding -> !finding.reason().isNote())
                .sorted(Comparator.<Finding>comparingInt(finding -> sources.indexOf(finding.source()))
                        .thenComparingInt(Finding::line))
                .toList();
    }

    List<Finding> notes() {
        return all.stream().filter(finding -> finding.reason().isNote()).toList();
    }
}
