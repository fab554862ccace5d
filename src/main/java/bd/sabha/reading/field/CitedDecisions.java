package bd.sabha.reading.field;

import bd.sabha.reading.Reading.Cited;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/** Decisions of another meeting that a discussion quotes by their number. */
public final class CitedDecisions {

    private CitedDecisions() {}

    public static List<Cited> in(List<Excerpt> paragraphs) {
        return List.of();
    }
}
