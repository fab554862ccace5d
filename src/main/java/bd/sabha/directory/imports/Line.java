package bd.sabha.directory.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table, its cells under the columns that they belong to.
 *
 * @param heads the columns that the table has, as they are headed there
 */
record Line(Table table, String source, int number, Map<Column, String> heads, Map<Column, String> cells) {

    /** @return null: the table does not have that column */
    @Nullable
    String cell(Column column) {
        return heads.containsKey(column) ? cells.getOrDefault(column, "") : null;
    }

    String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    String head(Column column) {
        return heads.getOrDefault(column, column.key());
    }
}
