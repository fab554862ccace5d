package bd.sabha.directory.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something to say about a file; {@code import.problem.<reason>} puts it in words.
 *
 * @param source the file, or the file and its sheet
 * @param line 0: it is about the whole of it
 * @param column its head as it is written there; empty: about the whole line
 * @param found what stands there
 */
record Finding(String source, int line, String column, Reason reason, List<Object> arguments, String found) {

    /** What can be wrong; those that are notes do not hinder an import. */
    enum Reason {
        EMPTY_FILE,
        NOT_UTF8,
        OLD_EXCEL,
        ENCRYPTED,
        PDF,
        WORD,
        NOT_A_TABLE,
        BROKEN_WORKBOOK,
        UNPACKS_TOO_BIG,
        DEFINITIONS,
        TOO_MANY_LINES,
        QUOTES,
        UNKNOWN_TABLE,
        NOTHING_TO_READ,
        MERGED,
        MISSING_COLUMN,
        COLUMN_TWICE,
        NO_HEAD,
        MISSING,
        TOO_LONG,
        FORMULA,
        ERROR_VALUE,
        LAYER,
        KIND,
        HEAD,
        CHARGE,
        SUBSTITUTE,
        DATE,
        EMAIL,
        PLACE,
        PLACE_EN,
        CODE_TWICE,
        CODE_RESERVED,
        NO_OFFICE,
        NO_POST,
        CYCLE,
        OWN_LIAISON,
        SEVERAL_PEOPLE,
        OTHER_PERSON,
        PERSON_TWICE,
        ENDS_BEFORE,
        INCUMBENCY_TWICE,
        OVERLAP,
        TWO_POSTS,
        UNKNOWN_COLUMN,
        SHEET_NOT_READ,
        PLACE_SPELLING,
        PLACE_NEW;

        private static final Set<Reason> NOTES = EnumSet.of(UNKNOWN_COLUMN, SHEET_NOT_READ, PLACE_SPELLING, PLACE_NEW);

        boolean isNote() {
            return NOTES.contains(this);
        }
    }
}
