package bd.sabha.decision;

import bd.sabha.committee.CommitteeReaders;
import bd.sabha.directory.Viewer;
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
    public boolean mayRead(long committeeId, Viewer viewer) {
        return jdbc.sql(
                        """
                        select exists (select from directive d join decision e on e.id = d.decision_id
                                       where e.committee_id = ? and d.post_id = any(?) and d.issued_at is not null)
                        """)
                .params(committeeId, viewer.postIds().toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }
}
