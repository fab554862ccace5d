package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with their accounts and the posts that they hold today. */
@Component
class People {

    private static final String VIEW =
            """
            with held as (
                select i.person_id, array_agg(i.post_id order by i.charge = 'REGULAR' desc, i.id) as posts,
                       string_agg(concat_ws(' ', p.designation, p.designation_en, o.name, o.name_en, o.place, o.place_en),
                                  ' ') as words
                  from incumbency i join post p on p.id = i.post_id join office o on o.id = p.office_id
                 where i.charge <> 'SUBSTITUTE' and i.from_on <= :today and (i.to_on is null or i.to_on >= :today)
                   and (:person is null or i.person_id = :person)
                 group by i.person_id)
            select person.*, a.id as account_id, a.username, coalesce(a.administrator, false) as administrator,
                   a.password_hash is not null as password, coalesce(held.posts, '{}') as posts
              from person left join account a on a.person_id = person.id left join held on held.person_id = person.id
            """;

    private static final String MATCHING =
            """
             where concat_ws(' ', person.name, person.name_en, person.email, a.username, held.words) ilike all (:words)
             order by a.administrator is not true, a.id is null, person.name, person.id limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    People(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    /** @param accountId null: somebody without an account */
    record Row(
            long id,
            String name,
            String nameEn,
            @Nullable String email,
            @Nullable Long accountId,
            @Nullable String username,
            boolean administrator,
            boolean password,
            long version,
            List<PostView> posts) {

        /** The name in the reader's language. */
        public String shown() {
            return Languages.english() ? nameEn : name;
        }

        private Row holding(List<PostView> held) {
            return new Row(id, name, nameEn, email, accountId, username, administrator, password, version, held);
        }
    }

    /** Somebody whose posts are still to be looked up. */
    private record Found(Row row, List<Long> postIds) {}

    /** A page of those whose names, address, username and posts contain every word. */
    PageOf<Row> search(String query, int page, int size) {
        return PageOf.of(
                withPosts(jdbc.sql(VIEW + MATCHING)
                        .param("today", LocalDate.now(clock))
                        .param("person", null, Types.BIGINT)
                        .param("words", Words.patterns(query))
                        .param("limit", size + 1)
                        .param("offset", PageOf.offset(page, size))
                        .query(People::found)
                        .list()),
                page,
                size);
    }

    Row get(long id) {
        var found = jdbc.sql(VIEW + "where person.id = :person")
                .param("today", LocalDate.now(clock))
                .param("person", id, Types.BIGINT)
                .query(People::found)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("person " + id));
        return withPosts(List.of(found)).get(0);
    }

    /** Whose account it is. */
    Row ofAccount(long accountId) {
        return get(jdbc.sql("select person_id from account where id = ?")
                .param(accountId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("account " + accountId)));
    }

    /** Whether somebody else has that username. @param personId null: whoever has it is somebody else */
    boolean isTaken(String username, @Nullable Long personId) {
        return jdbc.sql(
                        """
                        select exists (select from account where username = :username and person_id is distinct from :person)
                        """)
                .param("username", username)
                .param("person", personId, Types.BIGINT)
                .query(Boolean.class)
                .single();
    }

    /** The posts of all of them at once. */
    private List<Row> withPosts(List<Found> found) {
        var held = posts.all(
                found.stream().flatMap(some -> some.postIds().stream()).collect(Collectors.toSet()));
        return found.stream()
                .map(some -> some.row()
                        .holding(some.postIds().stream().map(held::get).toList()))
                .toList();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new Row(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("email"),
                        row.getObject("account_id", Long.class),
                        row.getString("username"),
                        row.getBoolean("administrator"),
                        row.getBoolean("password"),
                        row.getLong("version"),
                        List.of()),
                List.of((Long[]) row.getArray("posts").getArray()));
    }
}
