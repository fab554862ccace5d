package bd.sabha.directory.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register as the three tables; rows without a code are named by their ids. */
@Component
class RegisterTables {

    private static final Map<Table, String> SQL = Map.of(
            Table.OFFICES,
            """
            select o.*, coalesce(o.code, 'o' || o.id) as key, coalesce(p.code, 'o' || p.id) as parent
              from office o left join office p on p.id = o.parent_id order by o.layer, o.id
            """,
            Table.POSTS,
            """
            select p.*, coalesce(p.code, 'p' || p.id) as key, coalesce(o.code, 'o' || o.id) as office,
                   array_to_string(p.aliases, '; ') as aliases_text, coalesce(l.code, 'p' || l.id) as liaison
              from post p join office o on o.id = p.office_id left join post l on l.id = p.liaison_id
             order by o.layer, o.id, p.id
            """,
            Table.INCUMBENCIES,
            """
            select i.id, coalesce(p.code, 'p' || p.id) as post, i.person_id, person.name as person,
                   person.name_en as person_en, person.email, i.charge, i.from_on, i.to_on
              from incumbency i join post p on p.id = i.post_id join person on person.id = i.person_id
             where i.charge <> 'SUBSTITUTE' order by p.id, i.from_on, i.id
            """);

    private final JdbcClient jdbc;

    RegisterTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KnownRegister read() {
        var people = jdbc.sql("select id, name, name_en, email from person order by id")
                .query(RegisterTables::person)
                .list();
        var byId = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var rows = Stream.of(Table.values()).collect(Collectors.toMap(table -> table, table -> rows(table, byId)));
        return new KnownRegister(rows, people);
    }

    List<Row> rows(Table table) {
        return rows(table, Map.of());
    }

    private List<Row> rows(Table table, Map<Long, Person> people) {
        return jdbc.sql(SQL.get(table))
                .query((row, number) -> row(table, row, people))
                .list();
    }

    private static Row row(Table table, ResultSet row, Map<Long, Person> people) throws SQLException {
        var values = new EnumMap<Column, String>(Column.class);
        for (var column : table.columns()) {
            values.put(column, text(column, row.getString(name(column))));
        }
        var person = table == Table.INCUMBENCIES ? people.get(row.getLong("person_id")) : null;
        return new Row(table, row.getLong("id"), values, person);
    }

    private static String name(Column column) {
        return switch (column) {
            case CODE -> "key";
            case ALIASES -> "aliases_text";
            case FROM -> "from_on";
            case TO -> "to_on";
            default -> column.key();
        };
    }

    private static String text(Column column, @Nullable String kept) {
        if (kept == null) {
            return "";
        }
        return column == Column.HEAD ? (kept.startsWith("t") ? "true" : "false") : Tidy.text(kept);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var email = row.getString("email");
        return new Person(
                row.getLong("id"),
                Tidy.text(row.getString("name")),
                Tidy.text(row.getString("name_en")),
                email == null ? "" : Tidy.text(email));
    }
}
