package bd.sabha.reading.section;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Reading.Item;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.field.PreviousMinutes;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a manuscript's paragraphs and tables to what they say: first which part each belongs to, then its values. */
public final class Sections {

    private Sections() {}

    public static Reading read(Manuscript manuscript, Budget budget) {
        var lines = Mended.of(Lines.of(manuscript, budget));
        var outline = Outline.of(lines);
        var head = Head.of(lines.subList(0, outline.items()));
        var top = new HeadFields(head);
        int end = outline.closing() < 0 ? outline.foot() : outline.closing();
        var items = new Items(lines.subList(outline.items(), Math.max(outline.items(), end)), budget);
        items.read();
        var presided = top.chair(null);
        var foot = Foot.of(lines.subList(outline.foot(), lines.size()), names(presided), office(head));
        var bottom = new FootFields(foot, head.memo());
        var chair = top.chair(names(bottom.signatory()).stream().findFirst().orElse(null));
        var doubts = new ArrayList<>(manuscript.doubts());
        var previous = PreviousMinutes.in(Excerpt.join("\n", Words.lines(head.opening())), doubts);
        var date = top.date();
        var read = items(items, new ItemFields(date == null ? null : date.value(), budget), budget);
        doubts.addAll(new Remarks(items, foot, head).doubts());
        return new Reading(
                manuscript.text(),
                Language.of(manuscript.text()),
                top.title(),
                top.officeLines(),
                top.website(),
                chair,
                date,
                top.time(),
                top.place(),
                top.attendance(),
                top.opening(),
                previous,
                items.layout(),
                items.heads(),
                read,
                outline.closing() < 0
                        ? null
                        : Words.text(
                                HeadFields.uncounted(
                                        List.of(lines.get(outline.closing()).words())),
                                Words.LABELLED),
                bottom.memoNo(),
                bottom.memoDate(),
                bottom.memoDateBangla(),
                bottom.signatory(),
                bottom.issuedBy(),
                bottom.signatureDate(),
                bottom.heading(),
                bottom.distribution(),
                doubts);
    }

    private static List<Item> items(Items items, ItemFields fields, Budget budget) {
        var read = new ArrayList<Item>();
        var drafts = items.drafts.all;
        var corrected =
                NumberOrder.corrected(drafts.stream().map(draft -> draft.no).toList());
        for (int i = 0; i < drafts.size(); i++) {
            budget.check();
            read.add(fields.of(drafts.get(i), corrected.get(i).orElse(null)));
        }
        return read;
    }

    private static List<String> names(@Nullable Person chair) {
        return Stream.ofNullable(chair)
                .map(Person::name)
                .filter(Objects::nonNull)
                .map(Found::value)
                .toList();
    }

    private static List<String> office(Head head) {
        return head.letterhead().stream().map(words -> words.tidy().toString()).toList();
    }
}
