package bd.sabha.distribution;

import bd.sabha.committee.CommitteeReaders;
import bd.sabha.directory.Viewer;
import java.util.Set;
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
    public Set<Long> readable(Viewer viewer) {
        return jdbc.sql(
                        "select distinct committee_id from dispatch where post_id = any(:posts) and started_at is not null")
                .param("posts", viewer.postIds().toArray(Long[]::new))
                .query(Long.class)
                .set();
    }
}
