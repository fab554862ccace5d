package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Change.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, or why it cannot.
 *
 * @param people those whom the register has to enter or to change
 */
record DryRun(
        List<Finding> problems,
        List<Finding> notes,
        List<Change> changes,
        KnownRegister register,
        List<Person> people) {

    boolean isPossible() {
        return problems.isEmpty();
    }

    /** What is new or changed, in the order of the files. */
    List<Change> effects() {
        return changes.stream()
                .filter(change -> change.kind() != Kind.UNCHANGED)
                .toList();
    }

    Map<Table, Map<Kind, Integer>> counts() {
        var counts = new EnumMap<Table, Map<Kind, Integer>>(Table.class);
        for (var table : Table.values()) {
            var kinds = new EnumMap<Kind, Integer>(Kind.class);
            for (var kind : Kind.values()) {
                kinds.put(kind, 0);
            }
            counts.put(table, kinds);
        }
        changes.forEach(change -> counts.get(change.table()).merge(change.kind(), 1, Integer::sum));
        return counts;
    }
}
