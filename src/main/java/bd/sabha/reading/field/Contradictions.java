package bd.sabha.reading.field;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fields of a finished reading say against each other, and what is missing. */
public final class Contradictions {

    private Contradictions() {}

    public static List<Doubt> of(Reading reading) {
        var doubts = new ArrayList<Doubt>();
        doubts.addAll(missing(reading));
        doubts.addAll(new DateDoubts(reading).all());
        doubts.addAll(new MemoDoubts(reading).all());
        doubts.addAll(new SignatureDoubts(reading).all());
        doubts.addAll(new ItemDoubts(reading).all());
        return List.copyOf(doubts);
    }

    private static List<Doubt> missing(Reading reading) {
        var missing = new ArrayList<Doubt>();
        need(missing, "title", Kind.NO_TITLE, reading.title());
        need(missing, "officeLines", Kind.NO_LETTERHEAD, reading.officeLines());
        need(missing, "chair", Kind.NO_CHAIR, name(reading.chair()));
        need(missing, "date", Kind.NO_DATE, reading.date());
        need(missing, "time", Kind.NO_TIME, reading.time());
        need(missing, "place", Kind.NO_PLACE, reading.place());
        need(
                missing,
                "previous.confirmed",
                Kind.NOT_CONFIRMED,
                reading.previous().confirmed().value() ? "" : null);
        need(missing, "items", Kind.NO_ITEMS, reading.items());
        need(missing, "closing", Kind.NO_CLOSING, reading.closing());
        need(missing, "memoNo", Kind.NO_MEMO_NUMBER, reading.memoNo());
        need(missing, "memoDate", Kind.NO_MEMO_DATE, reading.memoDate());
        need(missing, "signatory", Kind.NO_SIGNATORY, name(reading.signatory()));
        need(missing, "distribution", Kind.NO_DISTRIBUTION, reading.distribution());
        return missing;
    }

    private static @Nullable Found<String> name(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    private static void need(List<Doubt> missing, String field, Kind kind, @Nullable Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            missing.add(new Doubt(field, kind, List.of(), "", List.of()));
        }
    }

    /** A doubt about something that was read. */
    static Doubt about(Reading reading, String field, Kind kind, List<String> arguments, List<Span> places) {
        return new Doubt(field, kind, arguments, words(reading, places), places);
    }

    /** As they stand in the source. */
    static String words(Reading reading, List<Span> places) {
        var words = new StringBuilder();
        for (var place : places) {
            if (place.to() > reading.text().length()) continue;
            words.append(words.isEmpty() ? "" : " ").append(reading.text(), place.from(), place.to());
        }
        return words.toString();
    }
}
