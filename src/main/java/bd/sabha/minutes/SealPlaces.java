package bd.sabha.minutes;

import bd.sabha.typesetting.Mark;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where printed papers keep room for the signatures of those who sign after the chair. */
@Component
@Transactional
class SealPlaces {

    private final JdbcClient jdbc;

    SealPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the first place of each name. */
    void keep(Subject paper, List<Mark> marks) {
        for (var mark : marks) {
            jdbc.sql(
                            """
                            insert into seal_place (subject, name, page, x, y, width, height) values (?, ?, ?, ?, ?, ?, ?)
                            on conflict do nothing
                            """)
                    .params(paper.path(), mark.name(), mark.page(), mark.x(), mark.y(), mark.width(), mark.height())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    Optional<Mark> of(Subject paper, String name) {
        return jdbc.sql("select name, page, x, y, width, height from seal_place where subject = ? and name = ?")
                .params(paper.path(), name)
                .query(Mark.class)
                .optional();
    }
}
