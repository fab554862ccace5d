package bd.sabha.intake;

import bd.sabha.committee.Committee;
import bd.sabha.reading.Reading;
import bd.sabha.workflow.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document beside what was read of it.
 *
 * @param version of the draft
 * @param source HTML
 * @param editable whether it can be corrected now
 * @param committees those whose minutes it can become
 * @param committeeId the one that was chosen, or else seems to be meant
 * @param number of the meeting, as somebody said; null: as its date puts it
 * @param again other documents with the same memo number
 * @param issued what was issued with the same memo number; null: nothing
 * @param notices what to know before a meeting is made of it
 */
record IntakePage(
        Intake intake,
        long version,
        String source,
        List<Questioned> doubts,
        List<Shown> head,
        List<Shown> opening,
        List<ItemShown> items,
        List<Shown> end,
        List<Shown> distribution,
        boolean editable,
        List<Committee> committees,
        @Nullable Long committeeId,
        @Nullable Integer number,
        List<Long> again,
        @Nullable Subject issued,
        List<Calendar.Notice> notices) {

    /**
     * A doubt in words.
     *
     * @param field id of the element that it is about; empty: none
     * @param at id of its place in the source; empty: none
     */
    record Questioned(int index, String words, String sourceText, String field, String at, boolean seen) {}

    /** @param table null: none is attached */
    record ItemShown(
            int index, List<Shown> fields, List<DecisionShown> decisions, Reading.@Nullable AttachedTable table) {

        public Shown field(String name) {
            return IntakePage.field(fields, name);
        }
    }

    /** @param hints whom its sentence names, offered where nobody is written */
    record DecisionShown(int index, List<Shown> fields, Prospect prospect, List<String> hints, List<String> also) {

        public Shown field(String name) {
            return IntakePage.field(fields, name);
        }
    }

    private static Shown field(List<Shown> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public long open() {
        return doubts.stream().filter(doubt -> !doubt.seen()).count();
    }

    public List<DecisionShown> decisions() {
        return items.stream().flatMap(item -> item.decisions().stream()).toList();
    }
}
