package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** Whom a decision's sentence names as those who shall act: offers only, never taken for implementers. */
public final class Hints {

    private static final int LONGEST = 20_000;

    private Hints() {}

    /** @param discussion asked when the decision itself names nobody */
    public static List<Found<String>> of(Excerpt decision, Excerpt discussion) {
        var named = new ArrayList<Found<String>>();
        for (var sentence : sentences(decision)) {
            var actors = sentence.named();
            actors.stream().filter(actor -> isNew(named, actor)).forEach(named::add);
        }
        if (!named.isEmpty()) return named;
        for (var sentence : sentences(discussion)) {
            sentence.subjects().stream().filter(actor -> isNew(named, actor)).forEach(named::add);
        }
        return named;
    }

    private static boolean isNew(List<Found<String>> named, Found<String> actor) {
        return named.stream().noneMatch(other -> other.value().equals(actor.value()));
    }

    private static List<ActingSentence> sentences(Excerpt text) {
        var part = text.length() > LONGEST ? text.subSequence(0, LONGEST) : text;
        return Sentences.of(Plain.of(part)).stream().map(ActingSentence::new).toList();
    }
}
