package bd.sabha.meeting;

import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;

/** The notices that their chairs approved, each once. */
@Component
class ApprovalTable {

    private final JdbcAggregateTemplate rows;

    ApprovalTable(JdbcAggregateTemplate rows) {
        this.rows = rows;
    }

    void add(NoticeApproval approval) {
        rows.insert(approval);
    }

    Optional<NoticeApproval> of(long meetingId) {
        return Optional.ofNullable(rows.findById(meetingId, NoticeApproval.class));
    }
}
