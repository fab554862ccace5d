package bd.sabha.meeting;

import java.util.List;

/**
 * The list of a committee's members for one meeting: before it to be signed, afterwards with who came.
 *
 * @param appendix as what it is attached to the minutes: পরিশিষ্ট 'ক'
 * @param toSign the last column is for the members' own hands
 * @param counts how many came; empty before the meeting
 */
record AttendancePaper(
        PaperHead head,
        String appendix,
        String title,
        List<Fact> facts,
        List<String> columns,
        List<Row> rows,
        boolean toSign,
        String counts,
        Signatory signatory) {

    /** @param name empty: the post is vacant; @param presence empty: not known yet */
    record Row(String number, String name, String post, String presence) {}
}
