package bd.sabha.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** More time for a directive, given in answer to a report. */
record Extension(
        @Id @Nullable Long id,
        long directiveId,
        long reportId,
        LocalDate fromOn,
        LocalDate toOn,
        String remark,
        Instant grantedAt,
        long grantedBy) {}
