package bd.sabha.intake;

import bd.sabha.workflow.TaskInbox.Problem;
import java.util.List;
import java.util.Map;

/**
 * What was typed and could not be kept: the page shows it again.
 *
 * @param part of the page: head, item-2
 * @param problems keys of the words beside each field
 * @param conflict somebody else changed the draft in between
 * @param task why the task cannot be completed
 */
record Typed(
        String part, Map<String, String> values, Map<String, String> problems, boolean conflict, List<Problem> task) {

    static final Typed NOTHING = new Typed("", Map.of(), Map.of(), false, List.of());

    static Typed wrong(String part, Correction correction) {
        return new Typed(part, correction.values(), correction.problems(), false, List.of());
    }

    static Typed overtaken(String part, Map<String, String> values) {
        return new Typed(part, values, Map.of(), true, List.of());
    }

    static Typed refused(List<Problem> task) {
        return new Typed("outcome", Map.of(), Map.of(), false, task);
    }

    public boolean isAt(String part) {
        return this.part.equals(part);
    }

    /** What was typed into the part's field; else what is kept. */
    public String value(String part, String field, String kept) {
        return isAt(part) ? values.getOrDefault(field, kept) : kept;
    }

    public String problem(String part, String field) {
        return isAt(part) ? problems.getOrDefault(field, "") : "";
    }
}
