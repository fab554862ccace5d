package bd.sabha.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a paper's own words.
 *
 * @param letterhead government, office, place, section
 * @param memo the number with its label; null: none, or none yet
 * @param banglaDate the day on which it is issued, in the Bangla calendar
 */
public record PaperHead(
        List<String> letterhead,
        @Nullable String website,
        @Nullable String memo,
        String dateLabel,
        String banglaDate,
        String date) {}
