package bd.sabha.directory;

import bd.sabha.implementer.Expressions;
import bd.sabha.implementer.RegisterPicture;
import bd.sabha.implementer.RegisterPicture.Holder;
import bd.sabha.implementer.RegisterPicture.Kind;
import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import bd.sabha.implementer.RegisterSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps today's picture of the register in memory, and takes a new one when the register changed or a day began. */
@Component
public class CurrentRegister {

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Taken last;

    CurrentRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The register of a database, for one that runs without the application. */
    public static CurrentRegister of(JdbcClient jdbc, Clock clock) {
        return new CurrentRegister(jdbc, clock);
    }

    /** A picture of a version on a day; what is asked of it is made ready when somebody asks. */
    private static final class Taken {
        private final long version;
        private final LocalDate day;
        private final RegisterPicture picture;
        private @Nullable Expressions expressions;
        private @Nullable RegisterSearch search;

        Taken(long version, LocalDate day, RegisterPicture picture) {
            this.version = version;
            this.day = day;
            this.picture = picture;
        }

        synchronized Expressions expressions() {
            if (expressions == null) {
                expressions = new Expressions(picture);
            }
            return expressions;
        }

        synchronized RegisterSearch search() {
            if (search == null) {
                search = new RegisterSearch(picture);
            }
            return search;
        }
    }

    public RegisterPicture picture() {
        return current().picture;
    }

    public Expressions expressions() {
        return current().expressions();
    }

    public RegisterSearch search() {
        return current().search();
    }

    /** One small statement when nothing changed; a changed register is read in whole, on a new day only its holders. */
    private Taken current() {
        var version = version();
        var day = LocalDate.now(clock);
        var known = last;
        if (known == null || known.version != version) {
            known = taken(version, day);
        } else if (!known.day.equals(day)) {
            var old = known.picture;
            known = new Taken(version, day, new RegisterPicture(old.offices(), old.posts(), holders(day)));
        }
        last = known;
        return known;
    }

    /** Read again when somebody wrote meanwhile: a picture shows no post whose office it does not know. */
    private Taken taken(long version, LocalDate day) {
        var read = version;
        while (true) {
            var offices = offices();
            var posts = posts();
            var holders = holders(day);
            var now = version();
            if (now == read) {
                return new Taken(read, day, new RegisterPicture(offices, posts, holders));
            }
            read = now;
        }
    }

    private long version() {
        return jdbc.sql("select version from register_version")
                .query(Long.class)
                .single();
    }

    private List<Office> offices() {
        return jdbc.sql("select * from office order by layer, id")
                .query(CurrentRegister::office)
                .list();
    }

    private List<Post> posts() {
        return jdbc.sql("select * from post order by id")
                .query(CurrentRegister::post)
                .list();
    }

    private List<Holder> holders(LocalDate day) {
        return jdbc.sql(
                        """
                        select i.id, i.post_id, i.person_id, i.charge, p.name, p.name_en, p.email
                          from incumbency i join person p on p.id = i.person_id
                         where i.charge <> 'SUBSTITUTE'
                           and i.from_on <= :day and (i.to_on is null or i.to_on >= :day)
                         order by i.charge = 'REGULAR' desc, i.from_on desc, i.id
                        """)
                .param("day", day)
                .query(CurrentRegister::holder)
                .list();
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                row.getLong("id"),
                row.getObject("parent_id", Long.class),
                row.getInt("layer"),
                row.getString("origin"),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("place"),
                row.getString("place_en"),
                row.getString("email"));
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getLong("id"),
                row.getLong("office_id"),
                row.getString("designation"),
                row.getString("designation_en"),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getBoolean("head"),
                row.getString("email"),
                row.getObject("liaison_id", Long.class));
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                row.getLong("id"),
                row.getLong("post_id"),
                row.getLong("person_id"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("charge").equals("REGULAR"),
                row.getString("email"));
    }
}
