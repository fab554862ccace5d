package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.minutes.Items.Block;
import bd.sabha.minutes.Items.Decision;
import bd.sabha.minutes.Items.Entry;
import bd.sabha.minutes.Items.Prose;
import bd.sabha.minutes.Items.Row;
import bd.sabha.minutes.Paper.DecisionLine;
import bd.sabha.minutes.Paper.Implementers;
import bd.sabha.minutes.Paper.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets the items of a paper in its layout: needs nothing but the paper. */
final class ItemsSetter {

    private final Paper paper;
    private final Numerals numerals;
    private final Labels labels;

    private ItemsSetter(Paper paper) {
        this.paper = paper;
        this.numerals = new Numerals(paper.locale());
        this.labels = Labels.of(paper);
    }

    static Items set(Paper paper) {
        var setter = new ItemsSetter(paper);
        var isProse = paper.layout() == MinutesLayout.PROSE;
        return new Items(
                paper.layout().name(),
                paper.columns(),
                isProse ? List.of() : setter.blocks(),
                isProse ? setter.prose() : List.of(),
                setter.distribution());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < paper.items().size(); i++) {
            var item = paper.items().get(i);
            var below = below(item);
            rows.add(row(i + 1, item));
            if (!below.isEmpty()) {
                blocks.add(new Block(List.copyOf(rows), below));
                rows.clear();
            }
        }
        if (!rows.isEmpty() || blocks.isEmpty()) {
            blocks.add(new Block(List.copyOf(rows), List.of()));
        }
        return blocks;
    }

    private Row row(int number, Item item) {
        return new Row(
                labels.item(item, number),
                item.title(),
                within(Passage.of(item.discussion())),
                decisions(item, false),
                item.implementers().stream().map(this::implementers).toList());
    }

    private List<Decision> decisions(Item item, boolean withImplementers) {
        return IntStream.range(0, item.decisions().size())
                .mapToObj(i -> decision(
                        item.decisions().get(i),
                        i + 1,
                        withImplementers ? posts(item, item.decisions().get(i)) : ""))
                .toList();
    }

    private static List<Passage> within(List<Passage> passages) {
        return passages.stream().takeWhile(passage -> !passage.fallsOut()).toList();
    }

    /** What begins with a table too wide for a column, of the discussion and of each decision. */
    private static List<Passage> below(Item item) {
        var below = new ArrayList<>(outside(Passage.of(item.discussion())));
        for (var decision : item.decisions()) {
            var outside = outside(Passage.of(Words.paragraphs(decision.words())));
            if (!outside.isEmpty()) {
                below.add(new Passage(decision.number(), List.of()));
                below.addAll(outside);
            }
        }
        return below;
    }

    private static List<Passage> outside(List<Passage> passages) {
        return passages.stream().dropWhile(passage -> !passage.fallsOut()).toList();
    }

    private Decision decision(DecisionLine line, int position, String implementers) {
        var passages = Passage.of(Words.paragraphs(line.words()));
        var shown = paper.layout() == MinutesLayout.PROSE ? passages : within(passages);
        return new Decision(labels.decision(line, position), Items.lead(shown), Items.rest(shown), implementers);
    }

    private Implementers implementers(Implementers list) {
        if (list.posts().size() < 2) return list;
        var inBrackets = paper.layout() != MinutesLayout.THREE_COLUMNS;
        return new Implementers(
                list.decision(),
                IntStream.range(0, list.posts().size())
                        .mapToObj(
                                i -> (inBrackets ? "(" + numerals.number(i + 1) + ") " : numerals.number(i + 1) + ". ")
                                        + list.posts().get(i))
                        .toList());
    }

    private List<Prose> prose() {
        return IntStream.range(0, paper.items().size())
                .mapToObj(i -> prose(i + 1, paper.items().get(i)))
                .toList();
    }

    private Prose prose(int number, Item item) {
        return new Prose(
                labels.heading(item, number),
                labels.discussion(item, number),
                Passage.of(item.discussion()),
                labels.decisions(item, number),
                decisions(item, true));
    }

    /** Who carries a decision out. */
    private String posts(Item item, DecisionLine line) {
        var posts = item.implementers().stream()
                .filter(list -> list.decision().isEmpty() || list.decision().equals(line.number()))
                .flatMap(list -> list.posts().stream())
                .collect(Collectors.joining("; "));
        return posts.isEmpty() ? "" : labels.column(3) + ": " + posts;
    }

    private List<Entry> distribution() {
        return IntStream.range(0, paper.distribution().size())
                .mapToObj(i -> new Entry(
                        numerals.number(i + 1) + ")", paper.distribution().get(i)))
                .toList();
    }
}
