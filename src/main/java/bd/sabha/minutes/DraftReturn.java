package bd.sabha.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The chair gave the draft back. @param returnedBy the incumbency of who did */
public record DraftReturn(@Id @Nullable Long id, long minutesId, String remark, Instant returnedAt, long returnedBy) {}
