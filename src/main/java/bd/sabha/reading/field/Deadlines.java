package bd.sabha.reading.field;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Quoted;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By when a decision is to be carried out, in its own words. */
public final class Deadlines {

    private Deadlines() {}

    /** @param main none when there is none; @param also further ones that can be computed */
    public record Set(Found<Deadline> main, List<Found<Deadline>> also) {}

    public static Set of(Excerpt decision) {
        return of(decision, null);
    }

    /** @param meeting from which words such as "within seven days" count; null: it is not known */
    public static Set of(Excerpt decision, @Nullable LocalDate meeting) {
        return new Set(new Found<>(Deadline.NONE, List.of(), 0.5), List.of());
    }

    /** Those that a discussion mentions. */
    public static List<Quoted> mentioned(Excerpt discussion) {
        return mentioned(discussion, null);
    }

    public static List<Quoted> mentioned(Excerpt discussion, @Nullable LocalDate meeting) {
        return List.of();
    }
}
