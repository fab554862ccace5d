package bd.sabha.reading.section;

import bd.sabha.reading.field.WrittenDates;
import bd.sabha.reading.manuscript.Excerpt;

/** Lines with nothing but dates. */
final class Dates {

    private static final int LABELS = 30;
    private static final int ERA = 18;

    private Dates() {}

    /** A date or two, and no more beside them than তারিখ, an era and a weekday. */
    static boolean isLine(Excerpt words) {
        if (words.length() > 120) return false;
        var dates = WrittenDates.in(words);
        int length = dates.stream().mapToInt(date -> date.words().length()).sum();
        int others = words.strip().length() - length;
        return !dates.isEmpty()
                && (others <= ERA * dates.size() || Signs.begins(Signs.DATE, words) && others <= LABELS * dates.size());
    }
}
