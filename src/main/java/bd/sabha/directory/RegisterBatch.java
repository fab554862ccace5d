package bd.sabha.directory;

import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters offices and posts by the thousand: a statement for all the offices, another for all the posts. */
@Component
public class RegisterBatch {

    private static final String OFFICES =
            """
            insert into office (id, parent_id, layer, code, origin, kind, name, name_en, place, place_en, email)
            select * from unnest(?::bigint[], ?::bigint[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::text[], ?::text[], ?::text[], ?::text[])
            """;

    private static final String POSTS =
            """
            insert into post (id, office_id, code, designation, designation_en, aliases, head, email)
            select id, office_id, code, designation, designation_en, string_to_array(aliases, E'\\n'), head, email
              from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])
                   as row (id, office_id, code, designation, designation_en, aliases, head, email)
            """;

    private final JdbcClient jdbc;

    RegisterBatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids by their codes. */
    public record Entered(Map<String, Long> offices, Map<String, Long> posts) {}

    /**
     * @param offices by their codes; their ids count among these offices only, the register gives them others
     * @param posts by their codes; they and their offices are named as above
     */
    @Transactional
    public Entered enter(Map<String, Office> offices, Map<String, Post> posts) {
        var officeIds = reserve("office", offices.values(), Office::id);
        enterOffices(offices, officeIds);
        var postIds = reserve("post", posts.values(), Post::id);
        enterPosts(posts, officeIds, postIds);
        jdbc.sql("analyze office, post").update();
        return new Entered(byCode(offices, Office::id, officeIds), byCode(posts, Post::id, postIds));
    }

    private void enterOffices(Map<String, Office> rows, Map<Long, Long> ids) {
        var offices = rows.values();
        jdbc.sql(OFFICES)
                .param(column(offices, office -> ids.get(office.id())))
                .param(column(offices, office -> office.parentId() == null ? null : ids.get(office.parentId())))
                .param(column(offices, Office::layer))
                .param(column(rows.keySet(), code -> code))
                .param(column(offices, Office::origin))
                .param(column(offices, office -> office.kind().name()))
                .param(column(offices, Office::name))
                .param(column(offices, Office::nameEn))
                .param(column(offices, Office::place))
                .param(column(offices, Office::placeEn))
                .param(column(offices, Office::email))
                .update();
    }

    private void enterPosts(Map<String, Post> rows, Map<Long, Long> officeIds, Map<Long, Long> ids) {
        var posts = rows.values();
        jdbc.sql(POSTS)
                .param(column(posts, post -> ids.get(post.id())))
                .param(column(posts, post -> officeIds.get(post.officeId())))
                .param(column(rows.keySet(), code -> code))
                .param(column(posts, Post::designation))
                .param(column(posts, Post::designationEn))
                .param(column(posts, post -> String.join("\n", post.aliases())))
                .param(column(posts, Post::head))
                .param(column(posts, Post::email))
                .update();
    }

    private <T> Map<Long, Long> reserve(String table, Collection<T> rows, Function<T, Long> id) {
        var reserved = jdbc.sql("select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?) order by 1")
                .params(table, rows.size())
                .query(Long.class)
                .list()
                .iterator();
        var ids = new HashMap<Long, Long>();
        rows.forEach(row -> ids.put(id.apply(row), reserved.next()));
        return ids;
    }

    /** An array of text, which PostgreSQL reads as whatever the column is. */
    private static <T> @Nullable String[] column(Collection<T> rows, Function<T, ? extends @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(found -> found == null ? null : found.toString())
                .toArray(String[]::new);
    }

    private static <T> Map<String, Long> byCode(Map<String, T> rows, Function<T, Long> id, Map<Long, Long> ids) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> ids.get(id.apply(row.getValue())),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }
}
