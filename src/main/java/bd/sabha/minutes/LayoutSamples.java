package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.meeting.Wordings;
import bd.sabha.minutes.Paper.DecisionLine;
import bd.sabha.minutes.Paper.Implementers;
import bd.sabha.minutes.Paper.Item;
import bd.sabha.registry.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shows how minutes look in another layout than their own; what was signed stays as it was signed. */
@Component
public class LayoutSamples {

    /** In prose an item's first section is its discussion, its second its decisions. */
    private static final int DECISIONS = 2;

    private final Papers papers;
    private final Wordings wordings;

    LayoutSamples(Papers papers, Wordings wordings) {
        this.papers = papers;
        this.wordings = wordings;
    }

    /** The minutes' words, set as an office would that lays its minutes out so. */
    public Sheet minutes(long minutesId, MinutesLayout layout) {
        var paper = papers.of(minutesId);
        return MinutesSheets.minutes(laidOut(paper, layout), papers.imprint(minutesId));
    }

    private Paper laidOut(Paper paper, MinutesLayout layout) {
        return new Paper(
                paper.language(),
                layout,
                paper.letterhead(),
                paper.website(),
                paper.title(),
                paper.header(),
                paper.opening(),
                paper.confirmation(),
                new PaperParts(wordings.in(paper.locale()), layout).columns(),
                IntStream.range(0, paper.items().size())
                        .mapToObj(i -> numbered(i + 1, paper.items().get(i), layout, new Numerals(paper.locale())))
                        .toList(),
                paper.closing(),
                paper.distributionHeading(),
                paper.distribution(),
                paper.appendix(),
                paper.appendices());
    }

    private static Item numbered(int position, Item item, MinutesLayout layout, Numerals numerals) {
        var numbers = new HashMap<String, String>();
        for (var i = 0; i < item.decisions().size(); i++) {
            numbers.put(item.decisions().get(i).number(), number(position, i + 1, layout, numerals));
        }
        return new Item(
                item.number(),
                item.title(),
                item.discussion(),
                item.decisions().stream()
                        .map(line -> new DecisionLine(as(numbers, line.number()), line.words()))
                        .toList(),
                lists(item.implementers(), numbers));
    }

    private static List<Implementers> lists(List<Implementers> lists, Map<String, String> numbers) {
        return lists.stream()
                .map(list -> new Implementers(as(numbers, list.decision()), list.posts()))
                .toList();
    }

    private static String as(Map<String, String> numbers, String number) {
        return numbers.getOrDefault(number, number);
    }

    private static String number(int item, int decision, MinutesLayout layout, Numerals numerals) {
        return layout == MinutesLayout.PROSE
                ? numerals.section(item, DECISIONS) + "(" + numerals.letter(decision) + ")"
                : numerals.section(item, decision);
    }
}
