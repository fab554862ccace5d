package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register of posts, as the other modules ask it. Titles follow the reader's language; mails and papers, always
 * Bangla, use {@code posts.in(Languages.BANGLA)}.
 */
@Component
public class Posts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final @Nullable Locale fixed;

    @Autowired
    Posts(JdbcClient jdbc, Clock clock) {
        this(jdbc, clock, null);
    }

    private Posts(JdbcClient jdbc, Clock clock, @Nullable Locale fixed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.fixed = fixed;
    }

    /** The same, always in that language. */
    public Posts in(Locale locale) {
        return new Posts(jdbc, clock, locale);
    }

    /** @throws java.util.NoSuchElementException when there is no such post */
    public PostView get(long postId) {
        var post = all(List.of(postId)).get(postId);
        if (post == null) {
            throw new NoSuchElementException("post " + postId);
        }
        return post;
    }

    /** The posts with these ids, by id, in one query. */
    public Map<Long, PostView> all(Collection<Long> postIds) {
        return jdbc
                .sql(PostSql.VIEW + "where p.id = any(:ids)")
                .param("today", LocalDate.now(clock))
                .param("ids", postIds.toArray(Long[]::new))
                .query(this::view)
                .list()
                .stream()
                .collect(Collectors.toMap(PostView::id, Function.identity()));
    }

    /** The posts with these ids, in the order of the ids; ids of no post are left out. */
    public List<PostView> inOrder(Collection<Long> postIds) {
        var found = all(postIds);
        return postIds.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Posts whose designation, office, place or holder contains every word of the query, best first. */
    public List<PostView> search(String query, int limit) {
        return jdbc.sql(PostSql.VIEW + PostSql.MATCHING)
                .param("today", LocalDate.now(clock))
                .param("words", patterns(query))
                .param("limit", limit)
                .query(this::view)
                .list();
    }

    /**
     * The post above: the head of the post's own office or, when it is the head itself, the head of the parent office;
     * the post itself when nobody is above.
     */
    public PostView headAbove(long postId) {
        return headsAbove(List.of(postId)).get(postId);
    }

    /** The post above each of these, by their ids, in two queries. */
    public Map<Long, PostView> headsAbove(Collection<Long> postIds) {
        var above = postIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> id));
        jdbc.sql(PostSql.HEADS_ABOVE)
                .param("posts", postIds.toArray(Long[]::new))
                .query((row, number) -> above.put(row.getLong("post_id"), row.getLong("head_id")))
                .list();
        var heads = all(above.values());
        return above.keySet().stream().collect(Collectors.toMap(id -> id, id -> heads.get(above.get(id))));
    }

    /** Who did something, as it is recorded: name and post title of an incumbency, whether or not it still runs. */
    public Actor actor(long incumbencyId) {
        return jdbc.sql(PostSql.ACTOR)
                .param("id", incumbencyId)
                .query((row, number) -> actor(row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("incumbency " + incumbencyId));
    }

    /** A person in a post at the time of an act. */
    public record Actor(long incumbencyId, long postId, String name, String designation, String title) {}

    private static String[] patterns(String query) {
        return Arrays.stream(Normalizer.normalize(query, Normalizer.Form.NFC).split("[\\s,\u0964()]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private PostView view(ResultSet row, int number) throws SQLException {
        var designation = word(row, "designation");
        return new PostView(
                row.getLong("id"),
                row.getLong("office_id"),
                designation,
                title(designation, row),
                joined(word(row, "office"), word(row, "place")),
                row.getBoolean("head"),
                row.getObject("holder_id", Long.class),
                word(row, "holder"),
                row.getString("email"));
    }

    private Actor actor(ResultSet row) throws SQLException {
        var designation = word(row, "designation");
        return new Actor(
                row.getLong("id"), row.getLong("post_id"), word(row, "holder"), designation, title(designation, row));
    }

    private String title(String designation, ResultSet row) throws SQLException {
        var place = word(row, "place");
        return joined(designation, place.isEmpty() ? word(row, "office") : place);
    }

    private static String joined(String name, String place) {
        return place.isEmpty() ? name : name + ", " + place;
    }

    private String word(ResultSet row, String column) throws SQLException {
        var language = fixed == null ? Languages.reader() : fixed;
        return row.getString(language.equals(Languages.ENGLISH) ? column + "_en" : column);
    }
}
