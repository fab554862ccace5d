package bd.sabha.reading.field;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Reading;
import java.util.List;

/** What the fields of a finished reading say against each other, and what is missing. */
public final class Contradictions {

    private Contradictions() {}

    public static List<Doubt> of(Reading reading) {
        return List.of();
    }
}
