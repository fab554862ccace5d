package bd.sabha.directory.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register, in the words in which values are compared: layers as numbers, dates as ISO writes them, others
 * by their codes; what is empty is an empty text.
 *
 * @param id null: the register does not have it yet
 * @param person who holds the post; null: it is no incumbency
 */
record Row(Table table, @Nullable Long id, Map<Column, String> values, @Nullable Person person) {

    String get(Column column) {
        return values.getOrDefault(column, "");
    }
}
