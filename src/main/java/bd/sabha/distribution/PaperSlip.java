package bd.sabha.distribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a paper is named on its copies.
 *
 * @param memo its number as printed; null: it has none
 * @param date the memo's date, else the day on which the copies went out
 * @param office whose paper it is
 */
record PaperSlip(String title, @Nullable String memo, LocalDate date, String office) {}
