package bd.sabha.directory;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters offices, posts, people, incumbencies and accounts. Each method returns the new row's id. Words are kept in
 * Unicode's composed form, so that a search finds them however they were typed.
 */
@Component
public class Register {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Tenures tenures;

    Register(JdbcClient jdbc, PasswordEncoder passwords, Tenures tenures) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.tenures = tenures;
    }

    /** On what ground somebody holds a post. */
    public enum Charge {
        REGULAR,
        ADDITIONAL_CHARGE,
        ACTING,
        CURRENT_CHARGE
    }

    /** @param layer ministry 1, directorate 2, division 4, district 5, upazila 6 */
    public long office(
            @Nullable Long parentId,
            int layer,
            String name,
            String nameEn,
            String place,
            String placeEn,
            @Nullable String email) {
        return insert(
                """
                insert into office (parent_id, layer, name, name_en, place, place_en, email)
                values (?, ?, ?, ?, ?, ?, ?) returning id
                """,
                parentId,
                layer,
                name,
                nameEn,
                place,
                placeEn,
                email);
    }

    /** Gives an office the file that its memo numbers start with and the address of its website. */
    public void letterhead(long officeId, @Nullable String memoPrefix, @Nullable String website) {
        jdbc.sql("update office set memo_prefix = ?, website = ? where id = ?")
                .param(memoPrefix)
                .param(website)
                .param(officeId)
                .update();
    }

    /** @param head whether the post heads its office */
    public long post(long officeId, String designation, String designationEn, boolean head, @Nullable String email) {
        return insert(
                """
                insert into post (office_id, designation, designation_en, head, email)
                values (?, ?, ?, ?, ?) returning id
                """,
                officeId,
                designation,
                designationEn,
                head,
                email);
    }

    public long person(String name, String nameEn, @Nullable String email) {
        return insert("insert into person (name, name_en, email) values (?, ?, ?) returning id", name, nameEn, email);
    }

    /**
     * The person holds the post from that day on, until further notice.
     *
     * @throws RegularOverlap when the post is held regularly already, or the person holds another one so
     */
    @Transactional
    public long appoint(long postId, long personId, Charge charge, LocalDate fromOn) {
        if (charge == Charge.REGULAR) {
            lock("select id from post where id = ? for update", postId);
            lock("select id from person where id = ? for update", personId);
            tenures.refuseSecondRegular(postId, personId, List.of(), fromOn, null);
        }
        return insert(
                """
                insert into incumbency (post_id, person_id, charge, from_on) values (?, ?, ?, ?) returning id
                """,
                postId,
                personId,
                charge.name(),
                fromOn);
    }

    /** The holder leaves the post; that day is the last. Nobody stands in for them from then on. */
    @Transactional
    public void release(long incumbencyId, LocalDate toOn) {
        jdbc.sql("update incumbency set to_on = ? where id = ?")
                .params(toOn, incumbencyId)
                .update();
        tenures.endSubstitutes(incumbencyId, toOn);
    }

    /** @param password null: none yet; it is set through a one-time link */
    public long account(long personId, String username, @Nullable String password, boolean administrator) {
        return insert(
                """
                insert into account (person_id, username, password_hash, administrator)
                values (?, ?, ?, ?) returning id
                """,
                personId,
                username,
                password == null ? null : passwords.encode(password),
                administrator);
    }

    private void lock(String sql, long id) {
        jdbc.sql(sql).param(id).query(Long.class).optional();
    }

    private long insert(String sql, @Nullable Object... values) {
        var statement = jdbc.sql(sql);
        for (var value : values) {
            statement = statement.param(value instanceof String words ? composed(words) : value);
        }
        return statement.query(Long.class).single();
    }

    private static String composed(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    }
}
