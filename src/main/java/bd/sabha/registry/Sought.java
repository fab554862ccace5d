package bd.sabha.registry;

import bd.sabha.calendar.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed to find documents or memos, as it was typed. */
record Sought(String q, String memo, @Nullable Long committee, String kind, String from, String to) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int YEAR = 3;

    static Sought of(String q, String memo, @Nullable Long committee, String kind, String from, String to) {
        return new Sought(q.strip(), memo.strip(), committee, kind.strip(), from.strip(), to.strip());
    }

    static Sought memos(String q, String from, String to) {
        return of(q, "", null, "", from, to);
    }

    public boolean isEmpty() {
        return committee == null && (q + memo + kind + from + to).isEmpty();
    }

    /** Whether its dates are dates. */
    public boolean isUnderstood() {
        return (from.isEmpty() || begin() != null) && (to.isEmpty() || end() != null);
    }

    @Nullable
    LocalDate begin() {
        return date(from).orElse(null);
    }

    @Nullable
    LocalDate end() {
        return date(to).orElse(null);
    }

    /** 2022-06-02, ০২/০৬/২০২২, 2.6.2022 */
    private static Optional<LocalDate> date(String typed) {
        var plain = Format.latinDigits(typed);
        var iso = ISO.matcher(plain);
        var day = DAY.matcher(plain);
        try {
            if (iso.matches()) return Optional.of(date(iso.group(1), iso.group(2), iso.group(YEAR)));
            if (day.matches()) return Optional.of(date(day.group(YEAR), day.group(2), day.group(1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
