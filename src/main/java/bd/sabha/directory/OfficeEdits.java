package bd.sabha.directory;

import static bd.sabha.directory.Forms.checked;
import static bd.sabha.directory.Forms.text;
import static bd.sabha.directory.Forms.textOrNull;

import bd.sabha.calendar.Format;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters, changes and deletes offices as an administrator says on the register's pages. Changes wait for one another, so
 * that no office comes to stand below itself.
 */
@Component
class OfficeEdits {

    private final JdbcClient jdbc;
    private final EditTurn turn;

    OfficeEdits(JdbcClient jdbc, EditTurn turn) {
        this.jdbc = jdbc;
        this.turn = turn;
    }

    /** @throws RegisterRefusal when the office above is unknown */
    @Transactional
    long enter(OfficeForm form) {
        turn.take();
        refuseUnknownParent(form);
        return office(
                        """
                        insert into office (parent_id, layer, kind, origin, name, name_en, place, place_en, memo_prefix,
                                            website, email)
                        values (:parent, :layer, :kind, :origin, :name, :nameEn, :place, :placeEn, :memoPrefix,
                                :website, :email) returning id
                        """,
                        form)
                .query(Long.class)
                .single();
    }

    /** @throws OptimisticLockingFailureException when somebody else changed it after the form was shown */
    @Transactional
    void change(long officeId, OfficeForm form) {
        turn.take();
        refuseUnknownParent(form);
        if (form.parent() != null && isAtOrAbove(officeId, form.parent())) {
            throw new RegisterRefusal("parent", "register.office.circle");
        }
        EditTurn.unlessOvertaken(office(
                        """
                        update office set parent_id = :parent, layer = :layer, kind = :kind, origin = :origin,
                               name = :name, name_en = :nameEn, place = :place, place_en = :placeEn,
                               memo_prefix = :memoPrefix, website = :website, email = :email, version = version + 1
                         where id = :id and version = :version
                        """,
                        form)
                .param("id", officeId)
                .param("version", form.version(), Types.BIGINT)
                .update());
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when something refers to it */
    void delete(long id) {
        jdbc.sql("delete from office where id = ?").param(id).update();
    }

    private void refuseUnknownParent(OfficeForm form) {
        if (form.parent() != null && !isAtOrAbove(form.parent(), form.parent())) {
            throw new RegisterRefusal("parent", "register.office.parent.unknown");
        }
    }

    private boolean isAtOrAbove(long officeId, long other) {
        return jdbc.sql(
                        """
                        with recursive above (id, parent_id) as (
                            select id, parent_id from office where id = :other
                            union
                            select o.id, o.parent_id from above join office o on o.id = above.parent_id)
                        select exists (select from above where id = :id)
                        """)
                .param("other", other)
                .param("id", officeId)
                .query(Boolean.class)
                .single();
    }

    private StatementSpec office(String sql, OfficeForm form) {
        return jdbc.sql(sql)
                .param("parent", form.parent(), Types.BIGINT)
                .param("layer", checked(form.layer()))
                .param("kind", checked(form.kind()).name())
                .param("origin", text(form.origin()))
                .param("name", text(form.name()))
                .param("nameEn", text(form.nameEn()))
                .param("place", text(form.place()))
                .param("placeEn", text(form.placeEn()))
                .param("memoPrefix", memoPrefix(form), Types.VARCHAR)
                .param("website", textOrNull(form.website()), Types.VARCHAR)
                .param("email", textOrNull(form.email()), Types.VARCHAR);
    }

    private static @Nullable String memoPrefix(OfficeForm form) {
        var typed = textOrNull(form.memoPrefix());
        return typed == null ? null : Format.latinDigits(typed);
    }
}
