package bd.sabha.workflow;

import java.util.Map;

/**
 * What a process or a task is about. Its path is the process instance's business key and the address of its page; its
 * variable is the one process variable that every diagram starts with.
 *
 * @param kind meeting, minutes, corrigendum, directive, dispatch, committee, progress-report, intake or past-minutes
 */
public record Subject(String kind, long id) {

    private static final Map<String, String> PLURALS = Map.of(
            "meeting", "meetings",
            "minutes", "minutes",
            "corrigendum", "corrigenda",
            "directive", "directives",
            "dispatch", "dispatches",
            "committee", "committees",
            "progress-report", "progress-reports",
            "intake", "intake",
            "past-minutes", "past-minutes");

    public static Subject of(String kind, long id) {
        return new Subject(kind, id);
    }

    /** @throws IllegalArgumentException when it is no subject's path */
    public static Subject parse(String path) {
        var parts = path.split("/");
        return PLURALS.entrySet().stream()
                .filter(plural -> parts.length == 3 && plural.getValue().equals(parts[1]))
                .map(plural -> of(plural.getKey(), Long.parseLong(parts[2])))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject: " + path));
    }

    /** /minutes/42 */
    public String path() {
        return "/" + PLURALS.get(kind) + "/" + id;
    }

    /** minutesId */
    public String variable() {
        return kind + "Id";
    }

    @Override
    public String toString() {
        return path();
    }
}
