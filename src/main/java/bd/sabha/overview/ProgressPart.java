package bd.sabha.overview;

import java.util.List;

/**
 * What one meeting decided and what became of it, as papers print it.
 *
 * @param heading which meeting, its date and the memo number of its minutes
 */
record ProgressPart(String heading, List<DecisionPart> decisions) {

    /**
     * @param label সিদ্ধান্ত ২.১
     * @param deadline as the minutes print it; empty: none
     * @param sentence how many reports came, from whom, from whom not
     * @param rows a line for each implementer; empty: the sentence says all
     */
    record DecisionPart(
            String label,
            String words,
            String deadline,
            String sentence,
            List<String> columns,
            List<List<String>> rows) {}
}
