package bd.sabha.directory;

import static bd.sabha.directory.Forms.text;
import static bd.sabha.directory.Forms.textOrNull;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters, changes and deletes posts as an administrator says on the register's pages. Changes wait for one another, so
 * that no office gets two heads.
 */
@Component
class PostEdits {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final EditTurn turn;

    PostEdits(JdbcClient jdbc, Posts posts, EditTurn turn) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.turn = turn;
    }

    /** @throws RegisterRefusal when it is to head an office that another post heads */
    @Transactional
    long enter(long officeId, PostForm form) {
        turn.take();
        refuseSecondHead(officeId, null, form);
        refuseUnknownLiaison(form);
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
        turn.take();
        refuseSecondHead(post.officeId(), post.id(), form);
        refuseUnknownLiaison(form);
        if (form.liaison() != null && form.liaison() == post.id()) {
            throw new RegisterRefusal("liaison", "register.post.liaison.itself");
        }
        EditTurn.unlessOvertaken(post(
                        """
                        update post set designation = :designation, designation_en = :designationEn, aliases = :aliases,
                               head = :head, email = :email, liaison_id = :liaison, version = version + 1
                         where id = :id and version = :version
                        """,
                        form)
                .param("id", post.id())
                .param("version", form.version(), Types.BIGINT)
                .update());
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when something refers to it */
    void delete(long id) {
        jdbc.sql("delete from post where id = ?").param(id).update();
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

    private void refuseUnknownLiaison(PostForm form) {
        if (form.liaison() != null && posts.inOrder(List.of(form.liaison())).isEmpty()) {
            throw new RegisterRefusal("liaison", "register.post.liaison.unknown");
        }
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
