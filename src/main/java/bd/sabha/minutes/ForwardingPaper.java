package bd.sabha.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter with which minutes are sent, laid out.
 *
 * @param memo number of the minutes with its label; null: none yet, and no dates either
 * @param signatory name and designation of who issues the minutes
 */
record ForwardingPaper(
        String language,
        List<String> letterhead,
        @Nullable String website,
        @Nullable String memo,
        @Nullable String dateLabel,
        @Nullable String banglaDate,
        @Nullable String date,
        String heading,
        String subject,
        List<String> words,
        String enclosure,
        @Nullable String signedOn,
        List<String> signatory,
        String distributionHeading,
        List<Items.Entry> distribution) {}
