package bd.sabha;

import java.util.Map;
import java.util.regex.Pattern;

/** Where a field of a reading stands in its JSON. */
final class JsonPath {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]++");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])([A-Z])");

    /** Fields that have another name, or another place, in JSON. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("officeLines", "office.lines"),
            Map.entry("website", "office.website"),
            Map.entry("attendance", "opening.attendance"),
            Map.entry("opening", "opening.first_60_chars"),
            Map.entry("previous", "previous_minutes"),
            Map.entry("readBy", "previous_minutes_read_by"),
            Map.entry("closing", "closing.first_60_chars"),
            Map.entry("memoDate", "memo_date_gregorian"),
            Map.entry("discussion", "discussion_first_60_chars"),
            Map.entry("afterTable", "discussion_continues_after_table"),
            Map.entry("table", "attached_table"),
            Map.entry("reports", "reports_received"),
            Map.entry("cited", "cited_decisions"),
            Map.entry("hints", "implementers_hint"));

    private JsonPath() {}

    static String of(String field) {
        return WORD.matcher(field).replaceAll(word -> NAMES.getOrDefault(word.group(), underscored(word.group())));
    }

    private static String underscored(String word) {
        return CAPITAL.matcher(word).replaceAll("_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
