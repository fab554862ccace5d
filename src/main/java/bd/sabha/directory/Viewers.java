package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Viewer.Ground;
import bd.sabha.directory.Viewer.Holding;
import bd.sabha.implementer.RegisterPicture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who somebody with a username is and whose work is theirs today. */
@Component
public class Viewers {

    private final JdbcClient jdbc;
    private final PostRows rows;
    private final CurrentRegister register;
    private final Clock clock;

    Viewers(JdbcClient jdbc, MessageSource messages, CurrentRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new PostRows(messages, null);
        this.register = register;
        this.clock = clock;
    }

    public Optional<Viewer> find(String username) {
        return jdbc.sql(
                        """
                        select a.id, a.person_id, a.username, a.administrator, person.name, person.name_en
                          from account a join person on person.id = a.person_id
                         where a.username = ? and a.blocked_at is null
                        """)
                .param(username)
                .query((row, number) -> new Viewer(
                        row.getLong("id"),
                        row.getLong("person_id"),
                        row.getString("username"),
                        row.getString(Languages.english() ? "name_en" : "name"),
                        row.getBoolean("administrator"),
                        List.of()))
                .optional()
                .map(viewer -> {
                    var held = holdings(viewer.personId());
                    return viewer.holding(held, standIns(held));
                });
    }

    private List<Holding> holdings(long personId) {
        return jdbc.sql(PostSql.HOLDINGS)
                .param("person", personId)
                .param("today", LocalDate.now(clock))
                .query(rows::holding)
                .list();
    }

    /** From the register in memory: there may be hundreds of posts that nobody holds. */
    private Map<Long, Holding> standIns(List<Holding> held) {
        var found = new HashMap<Long, Holding>();
        if (!held.isEmpty()) {
            var picture = register.picture();
            held.forEach(by -> StandIns.helpedBy(by.postId(), picture)
                    .forEach(post -> found.putIfAbsent(post, standIn(by, picture, picture.post(post)))));
        }
        return found;
    }

    private static Holding standIn(Holding by, RegisterPicture picture, RegisterPicture.Post post) {
        var office = picture.officeOf(post);
        var english = Languages.english();
        return new Holding(
                by.incumbencyId(),
                post.id(),
                PostRows.title(
                        english ? post.designationEn() : post.designation(),
                        english ? office.placeEn() : office.place(),
                        english ? office.nameEn() : office.name()),
                post.liaisonId() == null ? Ground.VACANT : Ground.OUTSIDE,
                by.absent(),
                by.until());
    }
}
