package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a code names: an office or a post of the register or of the files. */
final class CodedRows {

    private static final Pattern RESERVED = Pattern.compile("[op][0-9]+");

    private final Map<String, Row> register;
    private final Map<String, Line> files = new HashMap<>();
    private final Map<String, Row> after;

    CodedRows(Map<String, Row> register, List<Line> lines, Findings findings) {
        this.register = register;
        after = new HashMap<>(register);
        for (var line : lines) {
            var code = line.text(Column.CODE);
            var other = code.isEmpty() ? null : files.putIfAbsent(code, line);
            if (other != null) {
                findings.cell(line, Column.CODE, Reason.CODE_TWICE, other.number(), other.source());
            } else if (!register.containsKey(code) && RESERVED.matcher(code).matches()) {
                findings.cell(line, Column.CODE, Reason.CODE_RESERVED);
            }
        }
    }

    Optional<Row> known(String code) {
        return Optional.ofNullable(register.get(code));
    }

    boolean has(String code) {
        return register.containsKey(code) || files.containsKey(code);
    }

    /** As it will stand after the import. */
    void put(String code, Row row) {
        after.put(code, row);
    }

    Map<String, Row> after() {
        return after;
    }

    /** The office's name and place; the designation of a post. */
    String title(String code) {
        var row = after.get(code);
        if (row == null) {
            return code;
        }
        if (row.table() == Table.POSTS) {
            return row.get(Column.DESIGNATION);
        }
        var place = row.get(Column.PLACE);
        return place.isEmpty() ? row.get(Column.NAME) : row.get(Column.NAME) + ", " + place;
    }
}
