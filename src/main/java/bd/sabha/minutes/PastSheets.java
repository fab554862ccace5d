package bd.sabha.minutes;

import bd.sabha.minutes.Paper.Appendix;
import bd.sabha.minutes.Paper.Field;
import bd.sabha.minutes.PastMinutes.Person;
import bd.sabha.minutes.PastMinutes.Said;
import bd.sabha.registry.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays existing minutes out again: the layout is today's, every word is the paper's. */
public final class PastSheets {

    private final PastMinutes past;
    private final PastWords words;
    private final PastItems items;

    private PastSheets(PastMinutes past) {
        this.past = past;
        this.words = PastWords.in(past.language());
        this.items = new PastItems(past, words);
    }

    /** What the press prints of them. */
    public static Sheet sheet(PastMinutes past) {
        return MinutesSheets.minutes(paper(past), imprint(past));
    }

    static Paper paper(PastMinutes past) {
        return new PastSheets(past).paper();
    }

    static Imprint imprint(PastMinutes past) {
        return new PastSheets(past).imprint();
    }

    /** What becomes of the paper, as it is kept. */
    static String imprintText(PastMinutes past) {
        return Papers.text(imprint(past));
    }

    /** Name and designation of who signed below the list; empty where they are not said. */
    static List<String> issuer(PastMinutes past) {
        return List.of(name(past.issuer()), designation(past.issuer()));
    }

    private Paper paper() {
        return new Paper(
                past.language(),
                past.layout(),
                past.letterhead().stream().map(PastSheets::tidy).toList(),
                past.website(),
                tidy(past.title()),
                header(),
                Words.paragraphs(tidy(past.opening())),
                List.of(),
                items.columns(),
                items.all(),
                Words.paragraphs(tidy(past.closing())),
                words.heading(tidy(past.distributionHeading())),
                past.distribution().stream().map(PastSheets::tidy).toList(),
                new Appendix("", "", List.of(), List.of()),
                List.of());
    }

    private Imprint imprint() {
        var memo = tidy(past.memoNo());
        var bangla = tidy(past.memoDateBangla());
        var date = said(past.memoDate(), words::date);
        return new Imprint(
                null,
                name(past.signatory()),
                designation(past.signatory()),
                nullIfEmpty(said(past.signedOn(), words::stamp)),
                memo.isEmpty() ? null : words.say("minutes.paper.memo", memo),
                bangla.isEmpty() && date.isEmpty() ? null : words.say("minutes.paper.date"),
                nullIfEmpty(bangla),
                nullIfEmpty(date),
                issuer(),
                null);
    }

    /** The chair signs again below the list, or somebody else does, or the paper ends there. */
    private @Nullable List<String> issuer() {
        var lines = Stream.of(name(past.issuer()), designation(past.issuer()))
                .filter(line -> !line.isEmpty())
                .toList();
        return !lines.isEmpty() && name(past.issuer()).equals(name(past.signatory())) ? null : lines;
    }

    private List<Field> header() {
        var fields = new ArrayList<Field>();
        field(fields, "chair", name(past.chair()), designation(past.chair()));
        field(fields, "date", said(past.date(), it -> words.say("minutes.paper.date-of-meeting", words.date(it))));
        field(fields, "time", said(past.time(), words::time));
        field(fields, "place", tidy(past.place()));
        field(fields, "attendance", tidy(past.attendance()));
        return fields;
    }

    /** What has neither letter nor digit is the scanner's, not the paper's. */
    private void field(List<Field> fields, String label, String... lines) {
        var said = Stream.of(lines)
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (!said.isEmpty()) fields.add(new Field(words.say("minutes.paper.field." + label), said));
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : tidy(person.name());
    }

    private static String designation(@Nullable Person person) {
        if (person == null) return "";
        return String.join(
                ", ",
                Stream.of(tidy(person.designation()), tidy(person.location()))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static <T> String said(@Nullable Said<T> said, Function<T, String> usual) {
        if (said == null) return "";
        return said.words().isBlank() ? usual.apply(said.value()) : tidy(said.words());
    }

    static String tidy(@Nullable String text) {
        return text == null ? "" : Words.tidy(text);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
