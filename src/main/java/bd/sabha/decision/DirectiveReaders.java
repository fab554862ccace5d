package bd.sabha.decision;

import bd.sabha.committee.CommitteeReaders;
import bd.sabha.directory.Viewer;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has something of a committee to carry out reads its papers. */
@Component
class DirectiveReaders implements CommitteeReaders {

    private final JdbcClient jdbc;

    DirectiveReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> readable(Viewer viewer) {
        return jdbc.sql(
                        """
                        select distinct e.committee_id from directive d join decision e on e.id = d.decision_id
                        where d.post_id = any(:posts) and d.issued_at is not null
                        """)
                .param("posts", viewer.postIds().toArray(Long[]::new))
                .query(Long.class)
                .set();
    }
}
