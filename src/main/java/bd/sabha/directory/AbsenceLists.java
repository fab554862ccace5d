package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Absence.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists absences, the rows of several posts as one; and colleagues who could help out. */
@Component
class AbsenceLists {

    private static final String ITS_ROWS =
            """
             where person_id = :colleague and from_on = :from and to_on = :to and coalesce(reason, '') = :reason
               and substitutes in (select id from incumbency where person_id = :absent)
            """;

    static final String DROP = "delete from incumbency" + ITS_ROWS;
    static final String SHORTEN = "update incumbency set to_on = :today" + ITS_ROWS;

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    AbsenceLists(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    /** Somebody who can be named. @param posts what they hold today */
    record Colleague(long id, String name, List<String> posts) {}

    /** Something with posts, whose titles are looked up for all rows at once. */
    private record Row<T>(T of, List<Long> posts) {}

    /** @param whose the column that names the person */
    List<Absence> of(String whose, long personId) {
        var rows = jdbc.sql(
                        """
                        select min(i.id) as id, absent.id as absent_id, absent.name as absent, absent.name_en as absent_en,
                               colleague.id as colleague_id, colleague.name as colleague,
                               colleague.name_en as colleague_en, i.from_on, i.to_on, coalesce(i.reason, '') as reason,
                               array_agg(i.post_id order by i.id) as posts
                          from incumbency i
                          join incumbency covered on covered.id = i.substitutes
                          join person absent on absent.id = covered.person_id
                          join person colleague on colleague.id = i.person_id
                         where %s = :person and i.to_on >= :today
                           and (covered.to_on is null or covered.to_on >= :today)
                         group by absent.id, colleague.id, i.from_on, i.to_on, i.reason
                         order by i.from_on, min(i.id)
                        """
                                .formatted(whose))
                .param("person", personId)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Row<>(absence(row), posts(row)))
                .list();
        return titled(rows, Absence::withPosts);
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getLong("absent_id"),
                name(row, "absent"),
                row.getLong("colleague_id"),
                name(row, "colleague"),
                List.of(),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("reason"));
    }

    /** Whether an absence in some of these days is of that kind. */
    boolean overlapping(String which, Wish wish, List<Long> charges) {
        return jdbc.sql(
                        """
                        select exists (select from incumbency i join incumbency covered on covered.id = i.substitutes
                                        where i.from_on <= :to and i.to_on >= :from and %s)
                        """
                                .formatted(which))
                .param("from", wish.fromOn())
                .param("to", wish.toOn())
                .param("charges", charges.toArray(Long[]::new))
                .param("colleague", wish.colleagueId())
                .query(Boolean.class)
                .single();
    }

    /** People with an account whose name or one of whose posts has every word. */
    List<Colleague> colleagues(String query, long exceptPersonId, int limit) {
        return query.isBlank()
                ? List.of()
                : colleagues("person.id <> :id and held.words ilike all(:words)", exceptPersonId, query, limit);
    }

    Stream<Colleague> colleague(long personId) {
        return colleagues("person.id = :id", personId, "", 1).stream();
    }

    private List<Colleague> colleagues(String which, long personId, String query, int limit) {
        var rows = jdbc.sql(PostSql.COLLEAGUES.formatted(which))
                .param("id", personId)
                .param("words", Words.patterns(query))
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, number) ->
                        new Row<>(new Colleague(row.getLong("id"), name(row, "name"), List.of()), posts(row)))
                .list();
        return titled(rows, (some, held) -> new Colleague(some.id(), some.name(), held));
    }

    private <T> List<T> titled(List<Row<T>> rows, BiFunction<T, List<String>, T> with) {
        var titles =
                posts.all(rows.stream().flatMap(row -> row.posts().stream()).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> with.apply(
                        row.of(),
                        row.posts().stream().map(id -> titles.get(id).title()).toList()))
                .toList();
    }

    private static String name(ResultSet row, String column) throws SQLException {
        return row.getString(Languages.english() ? column + "_en" : column);
    }

    private static List<Long> posts(ResultSet row) throws SQLException {
        return List.of((Long[]) row.getArray("posts").getArray());
    }
}
