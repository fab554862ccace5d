package bd.sabha.distribution;

import bd.sabha.committee.CommitteeReaders;
import bd.sabha.directory.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who got a copy of a committee's paper may read its pages. */
@Component
class Recipients implements CommitteeReaders {

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayRead(long committeeId, Viewer viewer) {
        return jdbc.sql(
                        """
                        select exists (select from dispatch
                                        where post_id = any(:posts) and committee_id = :committee
                                          and started_at is not null)
                        """)
                .param("posts", viewer.postIds().toArray(Long[]::new))
                .param("committee", committeeId)
                .query(Boolean.class)
                .single();
    }
}
