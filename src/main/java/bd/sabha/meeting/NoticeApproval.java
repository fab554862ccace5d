package bd.sabha.meeting;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** The chair approved the notice. */
record NoticeApproval(@Id long meetingId, Instant approvedAt, long approvedBy) {}
