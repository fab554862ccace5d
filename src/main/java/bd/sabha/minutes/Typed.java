package bd.sabha.minutes;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into one part of a page and could not be kept: the page shows it again.
 *
 * @param part of the page: discussion-7
 * @param problems keys of the words beside each field
 * @param conflict somebody else changed the part in between
 */
record Typed(String part, Map<String, String> values, Map<String, String> problems, boolean conflict) {

    static Typed nothing() {
        return new Typed("", Map.of(), Map.of(), false);
    }

    static Typed wrong(String part, Map<String, String> values, Map<String, String> problems) {
        return new Typed(part, values, problems, false);
    }

    static Typed overtaken(String part, Map<String, String> values) {
        return new Typed(part, values, Map.of(), true);
    }

    /** What was typed into the part's field; else what is kept. */
    public @Nullable String value(String part, String field, @Nullable String kept) {
        return isAt(part) && values.containsKey(field) ? values.get(field) : kept;
    }

    public @Nullable String problem(String part, String field) {
        return isAt(part) ? problems.get(field) : null;
    }

    public boolean isAt(String part) {
        return this.part.equals(part);
    }

    public boolean conflicts(String part) {
        return conflict && isAt(part);
    }
}
