package bd.sabha.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts as the pages of the register show them: with their other names, who holds them and who stands in. */
@Component
class PostRegister {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Tenures tenures;

    PostRegister(JdbcClient jdbc, Posts posts, Tenures tenures) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.tenures = tenures;
    }

    /** A post in a list. @param holders today's, the regular one first, substitutes last */
    record Line(PostView post, PostFacts facts, List<Tenure> holders) {

        public boolean isVacant() {
            return holders.stream().allMatch(Tenure::isSubstitute);
        }
    }

    PostFacts get(long id) {
        return Optional.ofNullable(all(List.of(id)).get(id))
                .orElseThrow(() -> new NoSuchElementException("post " + id));
    }

    Line line(long id) {
        return lines(List.of(get(id).id())).get(0);
    }

    /** The posts of an office, its head first. */
    List<Line> ofOffice(long officeId) {
        return lines(jdbc.sql("select id from post where office_id = ? order by head desc, id")
                .param(officeId)
                .query(Long.class)
                .list());
    }

    List<Line> lines(Collection<Long> postIds) {
        var facts = all(postIds);
        var holders = tenures.today(postIds);
        return posts.inOrder(postIds).stream()
                .map(post -> new Line(
                        post, Objects.requireNonNull(facts.get(post.id())), holders.getOrDefault(post.id(), List.of())))
                .toList();
    }

    private Map<Long, PostFacts> all(Collection<Long> ids) {
        return jdbc
                .sql("select * from post where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(PostRegister::facts)
                .list()
                .stream()
                .collect(Collectors.toMap(PostFacts::id, Function.identity()));
    }

    private static PostFacts facts(ResultSet row, int number) throws SQLException {
        return new PostFacts(
                row.getLong("id"),
                row.getLong("office_id"),
                row.getString("designation"),
                row.getString("designation_en"),
                Stream.of((String[]) row.getArray("aliases").getArray()).toList(),
                row.getBoolean("head"),
                row.getString("email"),
                row.getObject("liaison_id", Long.class),
                row.getLong("version"));
    }
}
