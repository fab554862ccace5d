package bd.sabha.directory;

import bd.sabha.directory.PostRows.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register of posts, as the other modules ask it. Titles follow the reader's language; mails and papers, always
 * Bangla, use {@code posts.in(Languages.BANGLA)}.
 */
@Component
public class Posts {

    private final JdbcClient jdbc;
    private final CurrentRegister register;
    private final StandIns standIns;
    private final PostRows rows;
    private final Clock clock;
    private final @Nullable LocalDate fixedDay;

    @Autowired
    Posts(JdbcClient jdbc, CurrentRegister register, StandIns standIns, MessageSource messages, Clock clock) {
        this(jdbc, register, standIns, new PostRows(messages, null), clock, null);
    }

    private Posts(
            JdbcClient jdbc,
            CurrentRegister register,
            StandIns standIns,
            PostRows rows,
            Clock clock,
            @Nullable LocalDate fixedDay) {
        this.jdbc = jdbc;
        this.register = register;
        this.standIns = standIns;
        this.rows = rows;
        this.clock = clock;
        this.fixedDay = fixedDay;
    }

    /** The same, always in that language. */
    public Posts in(Locale locale) {
        return new Posts(jdbc, register, standIns, rows.in(locale), clock, fixedDay);
    }

    /** The same with those who held the posts on that day; who stood in for a vacant one then is not known any more. */
    public Posts on(LocalDate day) {
        return new Posts(jdbc, register, standIns, rows, clock, day);
    }

    /** @throws java.util.NoSuchElementException when there is no such post */
    public PostView get(long postId) {
        var post = all(List.of(postId)).get(postId);
        if (post == null) {
            throw new NoSuchElementException("post " + postId);
        }
        return post;
    }

    /** The posts with these ids, by id, in as many queries however many they are. */
    public Map<Long, PostView> all(Collection<Long> postIds) {
        return withStandIns(rows(postIds)).collect(Collectors.toMap(PostView::id, Function.identity()));
    }

    /** The posts with these ids, in the order of the ids; ids of no post are left out. */
    public List<PostView> inOrder(Collection<Long> postIds) {
        var found = all(postIds);
        return postIds.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Posts in whose designation, other names, office, place or holder every word of the query is found, best first. */
    public List<PostView> search(String query, int limit) {
        return inOrder(register.search().find(query, limit));
    }

    /**
     * The post above: the nearest head of office that is held, above whoever does the post's work today; when nobody is
     * above, the post that does its work.
     */
    public PostView headAbove(long postId) {
        return headsAbove(List.of(postId)).get(postId);
    }

    /** The post above each of these, by their ids, in as many queries however many they are. */
    public Map<Long, PostView> headsAbove(Collection<Long> postIds) {
        var above = standIns.headsAbove(postIds);
        var heads = all(Set.copyOf(above.values()));
        return above.keySet().stream().collect(Collectors.toMap(id -> id, id -> heads.get(above.get(id))));
    }

    /** Who did something, as it is recorded: an incumbency, whether or not it still runs. */
    public Actor actor(long incumbencyId) {
        return jdbc.sql(PostSql.ACTOR)
                .param("id", incumbencyId)
                .query(rows::actor)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("incumbency " + incumbencyId));
    }

    /**
     * A person in a post at the time of an act.
     *
     * @param name of a substitute with whom they acted for: আবুল কালাম (শাহিনা আক্তার-এর পক্ষে)
     * @param designation with the charge, if it is not the regular one: জেলা প্রশাসক (ভারপ্রাপ্ত)
     */
    public record Actor(long incumbencyId, long postId, String name, String designation, String title) {

        /** Name and title; who goes by the post is not said twice. */
        public String named() {
            return name.equals(title) ? title : name + ", " + title;
        }
    }

    private List<Row> rows(Collection<Long> postIds) {
        return jdbc.sql(PostSql.VIEW + "where p.id = any(:ids)")
                .param("today", day())
                .param("ids", postIds.toArray(Long[]::new))
                .query(rows::post)
                .list();
    }

    private Stream<PostView> withStandIns(List<Row> found) {
        var helped =
                found.stream().filter(Row::helped).map(row -> row.post().id()).toList();
        if (helped.isEmpty() || fixedDay != null) {
            return found.stream().map(Row::post);
        }
        var workers = standIns.of(helped);
        var views = rows(Set.copyOf(workers.values())).stream()
                .map(Row::post)
                .collect(Collectors.toMap(PostView::id, Function.identity()));
        return found.stream().map(Row::post).map(post -> {
            var worker = views.get(workers.get(post.id()));
            return worker == null ? post : post.withStandIn(worker);
        });
    }

    private LocalDate day() {
        return fixedDay == null ? LocalDate.now(clock) : fixedDay;
    }
}
