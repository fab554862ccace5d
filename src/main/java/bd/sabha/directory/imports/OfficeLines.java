package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the lines of offices: where they stand, and that nobody stands above themselves. */
final class OfficeLines {

    private final CodedRows offices;
    private final LineValues values;
    private final Places places;
    private final Findings findings;

    OfficeLines(CodedRows offices, LineValues values, Places places, Findings findings) {
        this.offices = offices;
        this.values = values;
        this.places = places;
        this.findings = findings;
    }

    List<Change> check(List<Line> lines) {
        var changes = new ArrayList<Change>();
        for (var line : lines) {
            var known = offices.known(line.text(Column.CODE));
            var office = values.over(known, line);
            if (office.getOrDefault(Column.LAYER, "").equals("9")
                    && line.text(Column.KIND).isEmpty()
                    && known.isEmpty()) {
                office.put(Column.KIND, "OUTSIDE");
            }
            place(line, known, office);
            var id = known.map(Row::id).orElse(null);
            var row = new Row(Table.OFFICES, id, office, null);
            offices.put(line.text(Column.CODE), row);
            changes.add(Change.of(line, known, row, offices.title(line.text(Column.CODE))));
        }
        lines.forEach(this::parent);
        return changes;
    }

    private void parent(Line line) {
        var parent = line.text(Column.PARENT);
        if (!parent.isEmpty() && !offices.has(parent)) {
            findings.cell(line, Column.PARENT, Reason.NO_OFFICE);
        } else if (!parent.isEmpty() && isAboveItself(line.text(Column.CODE))) {
            findings.cell(line, Column.PARENT, Reason.CYCLE);
        }
    }

    private boolean isAboveItself(String code) {
        var seen = new HashSet<String>();
        var above = parentOf(code);
        while (!above.isEmpty() && seen.add(above)) {
            if (above.equals(code)) {
                return true;
            }
            above = parentOf(above);
        }
        return false;
    }

    private String parentOf(String code) {
        var office = offices.after().get(code);
        return office == null ? "" : office.get(Column.PARENT);
    }

    /** What the register has already is not asked again. */
    private void place(Line line, Optional<Row> known, Map<Column, String> office) {
        var layer = office.getOrDefault(Column.LAYER, "");
        var written = office.getOrDefault(Column.PLACE, "");
        var english = office.getOrDefault(Column.PLACE_EN, "");
        var same = known.filter(row -> row.get(Column.PLACE).equals(written)
                && row.get(Column.PLACE_EN).equals(english)
                && row.get(Column.LAYER).equals(layer));
        if (written.isEmpty() || same.isPresent() || !places.hasLayer(layer)) {
            return;
        }
        var found = places.find(layer, written);
        if (found.isEmpty()) {
            unknown(line, layer, written, english);
            return;
        }
        var name = found.get(0).name();
        if (!name.equals(written)) {
            findings.cell(line, Column.PLACE, Reason.PLACE_SPELLING, name);
        }
        office.put(Column.PLACE, name);
        office.put(Column.PLACE_EN, english(line, layer, english, found));
    }

    /** The country gets new upazilas: who names one in both languages means it. */
    private void unknown(Line line, String layer, String written, String english) {
        var isNew = !english.isEmpty() && places.find(layer, english).isEmpty();
        var nearest = places.nearest(layer, written).map(Places.Place::name).orElse("");
        findings.cell(line, Column.PLACE, isNew ? Reason.PLACE_NEW : Reason.PLACE, nearest, layer);
    }

    private String english(Line line, String layer, String written, List<Places.Place> found) {
        var meant = places.find(layer, written);
        var same = found.stream()
                .filter(place -> meant.stream().anyMatch(other -> other.equals(place)))
                .findFirst();
        if (same.isEmpty() && !written.isEmpty()) {
            findings.cell(line, Column.PLACE_EN, Reason.PLACE_EN, found.get(0).nameEn());
        }
        return same.orElse(found.get(0)).nameEn();
    }
}
