package bd.sabha.reading.field;

import bd.sabha.reading.Reading.Reports;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has reported for which month, as a discussion says. */
public final class ReportsReceived {

    private ReportsReceived() {}

    /** @param meeting tells the year where only a month is written; null: it is not known */
    public static @Nullable Reports in(Excerpt discussion, @Nullable LocalDate meeting) {
        return null;
    }
}
