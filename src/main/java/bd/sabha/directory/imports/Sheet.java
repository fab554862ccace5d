package bd.sabha.directory.imports;

import java.util.List;

/**
 * A table as it stands in a file.
 *
 * @param source how its place is told: the file, or the file and its sheet
 * @param title the sheet's name; empty: a file without sheets
 * @param rows those that are not blank
 */
record Sheet(String source, String title, List<Row> rows) {

    /** @param number its line in the file, the first is 1 */
    record Row(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
