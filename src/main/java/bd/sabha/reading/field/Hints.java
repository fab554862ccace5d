package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/** Whom a decision's sentence names as those who shall act: offers only, never taken for implementers. */
public final class Hints {

    private Hints() {}

    /** @param discussion asked when the decision itself names nobody */
    public static List<Found<String>> of(Excerpt decision, Excerpt discussion) {
        return List.of();
    }
}
