package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.decision.DecisionNumber;
import bd.sabha.minutes.Paper.DecisionLine;
import bd.sabha.minutes.Paper.Implementers;
import bd.sabha.minutes.PastMinutes.Decision;
import bd.sabha.minutes.PastMinutes.Item;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What an existing paper discussed and decided, under its own labels. */
record PastItems(PastMinutes past, PastWords words) {

    List<Paper.Item> all() {
        return IntStream.range(0, past.items().size())
                .mapToObj(i -> item(i, past.items().get(i)))
                .toList();
    }

    /** As printed; where they are lost, or there are not as many as the layout has, the usual ones. */
    List<String> columns() {
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
                PastSheets.tidy(item.title()),
                Words.paragraphs(PastSheets.tidy(item.discussion())),
                decisions,
                implementers(item.decisions(), decisions),
                PastSheets.tidy(item.label()));
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
        return new DecisionLine(number.text(), PastSheets.tidy(text.words()), PastSheets.tidy(text.label()));
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
}
