package bd.sabha.reading.section;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Deadline;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.AttachedTable;
import bd.sabha.reading.Reading.DecisionRead;
import bd.sabha.reading.Reading.Item;
import bd.sabha.reading.field.CitedDecisions;
import bd.sabha.reading.field.Deadlines;
import bd.sabha.reading.field.Hints;
import bd.sabha.reading.field.Listing;
import bd.sabha.reading.field.ReportsReceived;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.section.Draft.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of an item. @param meeting its day, null: it is not known; @param budget asked with each decision */
record ItemFields(@Nullable LocalDate meeting, Budget budget) {

    /** A column of deadlines names days only, not that something is to be done within them. */
    private static final Excerpt WITHIN = Excerpt.of(Signs.CUES.words("within").get(0));

    Item of(Draft draft, @Nullable Found<String> corrected) {
        var discussion = Excerpt.join("\n", Words.lines(draft.discussion));
        var after = Excerpt.join("\n", Words.lines(draft.afterTable));
        var all = discussion.join("\n", after);
        return new Item(
                draft.no,
                corrected,
                Words.title(Excerpt.join(" ", draft.title), draft.titleConfidence),
                found(discussion),
                found(after),
                decisions(draft, all),
                draft.table.isEmpty() ? null : table(draft),
                Deadlines.mentioned(all, meeting),
                ReportsReceived.in(all, meeting),
                CitedDecisions.in(Words.lines(draft.discussion)));
    }

    private static @Nullable Found<String> found(Excerpt words) {
        return words.isEmpty() ? null : new Found<>(words.toString(), words.places(), Words.POSITIONAL);
    }

    private static AttachedTable table(Draft draft) {
        return Attached.of(draft.table);
    }

    private List<DecisionRead> decisions(Draft draft, Excerpt discussion) {
        var decisions = new ArrayList<DecisionRead>();
        for (var group : draft.groups) {
            boolean alone = group.implementers.isEmpty();
            var texts = DecisionTexts.of(group.decisions, alone);
            var shared = alone ? texts.implementers() : group.implementers;
            var found = ImplementerTexts.of(shared, alone ? Words.INFERRED : group.confidence);
            for (var own : texts.decisions()) {
                budget.check();
                var implementers = own.implementers().isEmpty()
                        ? found
                        : ImplementerTexts.of(own.implementers(), Words.POSITIONAL);
                decisions.add(decision(own.entry(), group, implementers, discussion));
            }
        }
        return decisions;
    }

    private DecisionRead decision(
            Listing.Entry entry, Group group, List<Found<String>> implementers, Excerpt discussion) {
        var words = Excerpt.join("\n", Words.lines(List.of(entry.words())));
        var deadlines = Deadlines.of(words, meeting);
        var main = deadlines.main();
        if (main.value().kind() == Deadline.Kind.NONE || main.value().kind() == Deadline.Kind.SOFT) {
            main = column(group).orElse(main);
        }
        return new DecisionRead(
                entry.no(),
                new Found<>(words.toString(), words.places(), group.confidence),
                implementers,
                main,
                deadlines.also(),
                Hints.of(words, discussion));
    }

    private Optional<Found<Deadline>> column(Group group) {
        var words = Excerpt.join("\n", Words.lines(group.deadlines));
        if (words.isEmpty()) return Optional.empty();
        return Stream.of(words, words.join(" ", WITHIN))
                .map(one -> Deadlines.of(one, meeting).main())
                .filter(deadline -> deadline.value().kind() != Deadline.Kind.NONE)
                .findFirst()
                .map(deadline -> new Found<>(deadline.value(), words.places(), deadline.confidence()));
    }
}
