package bd.sabha.meeting;

import java.util.List;

/**
 * A notice as it is printed and mailed: words only, in the language of the committee's papers.
 *
 * @param heading the meeting in a line: জেলা আইসিটি কমিটির ১২তম সভা
 * @param words the sentences above the facts, a paragraph each
 */
record NoticePaper(
        PaperHead head,
        String title,
        String heading,
        String subject,
        List<String> words,
        List<Fact> facts,
        String agendaHeading,
        List<Entry> agenda,
        Signatory signatory,
        String membersHeading,
        List<Entry> members) {}
