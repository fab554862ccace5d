package bd.sabha.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A correction as it was typed. */
public record CorrectionForm(String paragraph, String printed, String instead) {

    public CorrectionForm {
        paragraph = Words.tidy(Objects.requireNonNullElse(paragraph, ""));
        printed = Words.tidy(Objects.requireNonNullElse(printed, ""));
        instead = Words.tidy(Objects.requireNonNullElse(instead, ""));
    }

    Map<String, String> values() {
        return Map.of("paragraph", paragraph, "printed", printed, "instead", instead);
    }

    /** What is wrong with it: by field the key of the words that say so. */
    Map<String, String> problems(PrintedParts minutes) {
        var problems = new HashMap<String, String>();
        values().forEach((field, typed) -> {
            if (typed.isEmpty()) problems.put(field, "minutes.problem.required");
        });
        if (problems.isEmpty() && !minutes.contain(paragraph, printed)) {
            problems.put("printed", "minutes.problem.not-printed");
        }
        if (problems.isEmpty() && printed.equals(instead)) {
            problems.put("instead", "minutes.problem.same-words");
        }
        return problems;
    }
}
