package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.decision.DecisionNumber;
import bd.sabha.minutes.Paper.Appendix;
import bd.sabha.minutes.Paper.DecisionLine;
import bd.sabha.minutes.Paper.Field;
import bd.sabha.minutes.Paper.Implementers;
import bd.sabha.minutes.PastMinutes.Decision;
import bd.sabha.minutes.PastMinutes.Item;
import bd.sabha.minutes.PastMinutes.Person;
import bd.sabha.minutes.PastMinutes.Said;
import bd.sabha.registry.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays existing minutes out again: the layout is today's, every word is the paper's. */
public final class PastSheets {

    private final PastMinutes past;
    private final PastWords words;

    private PastSheets(PastMinutes past) {
        this.past = past;
        this.words = PastWords.in(past.language());
    }

    /** What the press prints of them. */
    public static Sheet sheet(PastMinutes past) {
        var paper = paper(past);
        var filled = new HashMap<>(MinutesSheets.words(paper, imprint(past)));
        if (!paper.title().isEmpty()) return new Sheet(MinutesSheets.TEMPLATE, paper.title(), paper.locale(), filled);
        filled.put("untitled", true);
        return new Sheet(MinutesSheets.TEMPLATE, title(past), paper.locale(), filled);
    }

    /** Of the file; a paper without one is called what it is. */
    static String title(PastMinutes past) {
        var title = tidy(past.title());
        return title.isEmpty() ? PastWords.in(past.language()).say("minutes.past.untitled") : title;
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
                columns(),
                IntStream.range(0, past.items().size())
                        .mapToObj(i -> item(i, past.items().get(i)))
                        .toList(),
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

    private List<String> columns() {
        var usual = words.columns(past.layout());
        var printed = past.columns().stream().map(PastSheets::tidy).toList();
        if (past.layout() != MinutesLayout.PROSE) return printed.size() == usual.size() ? printed : usual;
        return IntStream.range(0, usual.size())
                .mapToObj(i -> i < printed.size() ? printed.get(i) : i == 0 ? "" : usual.get(i))
                .toList();
    }

    private Paper.Item item(int index, Item item) {
        var decisions = IntStream.range(0, item.decisions().size())
                .mapToObj(i -> line(index, item, i))
                .toList();
        return new Paper.Item(
                Objects.requireNonNullElse(item.label(), words.number(index + 1)),
                tidy(item.title()),
                Words.paragraphs(tidy(item.discussion())),
                decisions,
                implementers(item.decisions(), decisions),
                tidy(item.label()));
    }

    private DecisionLine line(int index, Item item, int decision) {
        var text = item.decisions().get(decision);
        var number = new DecisionNumber(
                index + 1,
                decision + 1,
                past.layout() == MinutesLayout.PROSE,
                item.label(),
                text.label(),
                item.decisions().size() == 1);
        return new DecisionLine(number.text(), tidy(text.words()), tidy(text.label()));
    }

    /** One list for the item when all its decisions have the same implementers, else one beneath each number. */
    private static List<Implementers> implementers(List<Decision> decisions, List<DecisionLine> lines) {
        var shared = decisions.stream().map(Decision::implementers).distinct().count() == 1;
        return IntStream.range(0, shared ? 1 : decisions.size())
                .filter(i -> !decisions.get(i).implementers().isEmpty())
                .mapToObj(i -> new Implementers(
                        shared ? "" : lines.get(i).number(),
                        decisions.get(i).implementers().stream()
                                .map(PastSheets::tidy)
                                .toList()))
                .toList();
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

    private static String tidy(@Nullable String text) {
        return text == null ? "" : Words.tidy(text);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
