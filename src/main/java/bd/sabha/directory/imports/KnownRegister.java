package bd.sabha.directory.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The register as it stands, for the files to be compared with. */
final class KnownRegister {

    private final Map<String, Row> offices = new HashMap<>();
    private final Map<String, Row> posts = new HashMap<>();
    private final Map<String, List<Row>> incumbencies = new HashMap<>();
    private final Map<Person, List<Row>> byPerson = new HashMap<>();
    private final List<Person> people;

    KnownRegister(Map<Table, List<Row>> rows, List<Person> people) {
        this.people = people;
        rows.get(Table.OFFICES).forEach(row -> offices.put(row.get(Column.CODE), row));
        rows.get(Table.POSTS).forEach(row -> posts.put(row.get(Column.CODE), row));
        rows.get(Table.INCUMBENCIES).forEach(this::enter);
    }

    private void enter(Row incumbency) {
        incumbencies
                .computeIfAbsent(incumbency.get(Column.POST), post -> new ArrayList<>())
                .add(incumbency);
        var person = incumbency.person();
        if (person != null) {
            byPerson.computeIfAbsent(person, holder -> new ArrayList<>()).add(incumbency);
        }
    }

    /** Offices or posts, by their codes. */
    Map<String, Row> byCode(Table table) {
        return table == Table.OFFICES ? offices : posts;
    }

    List<Row> incumbencies(String post) {
        return incumbencies.getOrDefault(post, List.of());
    }

    List<Row> incumbencies(Person person) {
        return byPerson.getOrDefault(person, List.of());
    }

    List<Person> people() {
        return people;
    }

    static Map<Column, String> blank(Table table) {
        var values = new EnumMap<Column, String>(Column.class);
        table.columns().forEach(column -> values.put(column, column.absent()));
        return values;
    }
}
