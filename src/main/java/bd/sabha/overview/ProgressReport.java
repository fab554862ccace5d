package bd.sabha.overview;

import bd.sabha.meeting.PaperHead;
import bd.sabha.meeting.Signatory;
import java.util.List;

/**
 * How far a committee's decisions are on a day, in numbers, decision by decision, and implementer by implementer.
 *
 * @param subject what it reports on, in a line
 * @param numbers label and number each
 * @param overview a line for each decision
 */
record ProgressReport(
        PaperHead head,
        String title,
        String subject,
        String opening,
        List<String> numberColumns,
        List<List<String>> numbers,
        List<String> overviewColumns,
        List<List<String>> overview,
        String detailHeading,
        List<ProgressPart> details,
        Signatory signatory) {}
