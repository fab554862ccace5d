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
 * Enters, changes and deletes offices and posts as an administrator says on the register's pages. Changes wait for one
 * another, so that what one checked the next cannot upset: no office stands below itself, none has two heads.
 */
@Component
class RegisterEdits {

    private final JdbcClient jdbc;
    private final Posts posts;

    RegisterEdits(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    @Transactional
    long enter(OfficeForm form) {
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
        oneAfterTheOther();
        if (form.parent() != null && isAtOrAbove(officeId, form.parent())) {
            throw new RegisterRefusal("parent", "register.office.circle");
        }
        unlessOvertaken(office(
                        """
                        update office set parent_id = :parent, layer = :layer, kind = :kind, origin = :origin,
                               name = :name, name_en = :nameEn, place = :place, place_en = :placeEn,
                               memo_prefix = :memoPrefix, website = :website, email = :email, version = version + 1
                         where id = :id and version = :version
                        """,
                        form)
                .param("id", officeId)
                .param("version", checked(form.version()))
                .update());
    }

    /** @throws RegisterRefusal when it is to head an office that another post heads */
    @Transactional
    long enter(long officeId, PostForm form) {
        oneAfterTheOther();
        refuseSecondHead(officeId, null, form);
        return post(
                        """
                        insert into post (office_id, designation, designation_en, aliases, head, email, liaison_id)
                        values (:office, :designation, :designationEn, :aliases, :head, :email, :liaison) returning id
                        """,
                        form)
                .param("office", officeId)
                .query(Long.class)
                .single();
    }

    /** @throws OptimisticLockingFailureException when somebody else changed it after the form was shown */
    @Transactional
    void change(PostFacts post, PostForm form) {
        oneAfterTheOther();
        refuseSecondHead(post.officeId(), post.id(), form);
        if (form.liaison() != null && form.liaison() == post.id()) {
            throw new RegisterRefusal("liaison", "register.post.liaison.itself");
        }
        unlessOvertaken(post(
                        """
                        update post set designation = :designation, designation_en = :designationEn, aliases = :aliases,
                               head = :head, email = :email, liaison_id = :liaison, version = version + 1
                         where id = :id and version = :version
                        """,
                        form)
                .param("id", post.id())
                .param("version", checked(form.version()))
                .update());
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when something refers to it */
    void deleteOffice(long id) {
        jdbc.sql("delete from office where id = ?").param(id).update();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when something refers to it */
    void deletePost(long id) {
        jdbc.sql("delete from post where id = ?").param(id).update();
    }

    private void oneAfterTheOther() {
        jdbc.sql("select version from register_version for update")
                .query(Long.class)
                .single();
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

    private void refuseSecondHead(long officeId, @Nullable Long postId, PostForm form) {
        if (form.isHead()) {
            jdbc.sql("select id from post where office_id = :office and head and id is distinct from :post limit 1")
                    .param("office", officeId)
                    .param("post", postId, Types.BIGINT)
                    .query(Long.class)
                    .optional()
                    .ifPresent(head -> {
                        throw new RegisterRefusal(
                                "head",
                                "register.post.second-head",
                                posts.get(head).title());
                    });
        }
    }

    private static void unlessOvertaken(int changed) {
        if (changed == 0) {
            throw new OptimisticLockingFailureException("changed by somebody else");
        }
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

    private StatementSpec post(String sql, PostForm form) {
        return jdbc.sql(sql)
                .param("designation", text(form.designation()))
                .param("designationEn", text(form.designationEn()))
                .param("aliases", form.otherNames().toArray(String[]::new))
                .param("head", form.isHead())
                .param("email", textOrNull(form.email()), Types.VARCHAR)
                .param("liaison", form.liaison(), Types.BIGINT);
    }
}
