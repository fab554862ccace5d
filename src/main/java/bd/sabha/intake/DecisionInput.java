package bd.sabha.intake;

import bd.sabha.decision.Preview;
import bd.sabha.decision.Seen;
import bd.sabha.intake.Draft.Wish;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed about one decision.
 *
 * @param forAction the boxes that are ticked
 * @param seen what the page showed of the implementers' meaning
 * @param leaveOpen it may become directives although questions are open
 */
record DecisionInput(Correction correction, List<Long> forAction, Seen seen, boolean leaveOpen) {

    static DecisionInput of(List<Field> fields, Map<String, String> sent, List<String> forAction) {
        return new DecisionInput(
                Correction.of(fields, sent),
                Seen.ids(forAction.stream()),
                new Seen(
                        sent.getOrDefault("seen.words", ""),
                        sent.getOrDefault("seen.posts", ""),
                        sent.getOrDefault("seen.leftOut", ""),
                        false),
                sent.containsKey("leaveOpen"));
    }

    String implementers() {
        return correction.values().getOrDefault("implementers", "");
    }

    /** The same with other words in the implementers: what a preview offers for those it does not know. */
    DecisionInput replacing(String asked) {
        var words = asked.split("\\R", 3);
        if (words.length < 3 || !words[0].equals("replace")) return this;
        var values = new LinkedHashMap<>(correction.values());
        values.put("implementers", implementers().replace(words[1], words[2]));
        return new DecisionInput(
                new Correction(correction.fields(), values, correction.problems()), forAction, seen, leaveOpen);
    }

    /** What is kept with the decision: nothing of its own where whoever is meant is asked. */
    Wish wish(Wish before, Preview preview) {
        var chosen = List.copyOf(preview.ticks().chosen());
        var asMeant = preview.posts().equals(preview.ticks().chosen());
        return before.to(asMeant ? null : chosen, leaveOpen);
    }
}
