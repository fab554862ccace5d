package bd.sabha.reading.field;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Previous;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/** What an opening says of the previous minutes. */
public final class PreviousMinutes {

    private PreviousMinutes() {}

    /** @param doubts gets those of words that had to be repaired */
    public static Previous in(Excerpt opening, List<Doubt> doubts) {
        var no = new Found<>(false, List.of(), 0.5);
        return new Previous(no, no, no, null);
    }
}
