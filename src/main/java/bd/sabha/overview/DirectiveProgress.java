package bd.sabha.overview;

import bd.sabha.directory.PostView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One implementer's part in a decision.
 *
 * @param claim what the report that came says: done, in-progress, cannot-be-done
 * @param reportWords the report's own words
 * @param daysOverdue of a missing report; otherwise meaningless
 */
public record DirectiveProgress(
        long id,
        PostView post,
        LocalDate dueOn,
        State state,
        @Nullable String claim,
        @Nullable Instant reportedAt,
        @Nullable String reportWords,
        long daysOverdue) {}
