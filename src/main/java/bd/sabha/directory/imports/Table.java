package bd.sabha.directory.imports;

import static bd.sabha.directory.imports.Column.*;

import java.util.List;
import java.util.Locale;

/** The three tables of the register: a sheet of a workbook each, or a file each. */
enum Table {
    OFFICES(
            List.of(CODE, LAYER, NAME),
            List.of(CODE, PARENT, LAYER, KIND, ORIGIN, NAME, NAME_EN, PLACE, PLACE_EN, MEMO_PREFIX, WEBSITE, EMAIL)),
    POSTS(
            List.of(CODE, OFFICE, DESIGNATION),
            List.of(CODE, OFFICE, DESIGNATION, DESIGNATION_EN, ALIASES, HEAD, EMAIL, LIAISON)),
    INCUMBENCIES(List.of(POST, PERSON, FROM), List.of(POST, PERSON, PERSON_EN, EMAIL, CHARGE, FROM, TO));

    private final List<Column> required;
    private final List<Column> columns;

    Table(List<Column> required, List<Column> columns) {
        this.required = required;
        this.columns = columns;
    }

    /** Columns that must be there, and in which something must stand. */
    List<Column> required() {
        return required;
    }

    List<Column> columns() {
        return columns;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
