package bd.sabha.overview;

import bd.sabha.meeting.Fact;
import bd.sabha.meeting.PaperHead;
import bd.sabha.meeting.Signatory;
import java.util.List;

/**
 * What the members should know before they come: each point of the agenda with its background, and how far the earlier
 * decisions are.
 *
 * @param annex the progress where the agenda has no point for it; empty: it has, or there is none
 */
record WorkingPaper(
        PaperHead head,
        String title,
        List<Fact> facts,
        List<Item> items,
        String annexHeading,
        List<ProgressPart> annex,
        Signatory signatory) {

    /** @param label আলোচ্যসূচি ১ */
    record Item(String label, String title, List<String> background, List<ProgressPart> progress) {}
}
