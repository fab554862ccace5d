package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.section.Draft.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions and implementers of a row: the first of an item, more of them, or the rest of those above. */
record DecisionRow(RowParts parts, boolean hasColumn) {

    void begin(Draft draft) {
        if (parts.decision.isEmpty() && parts.implementer.isEmpty() && parts.deadline.isEmpty()) return;
        add(draft.newGroup(Words.LABELLED));
    }

    private void add(Group group) {
        group.decisions.addAll(parts.decision);
        group.implementers.addAll(parts.implementer);
        group.deadlines.addAll(parts.deadline);
    }

    void goOn(Draft draft) {
        var last = draft.group(Words.LABELLED);
        if (parts.decision.isEmpty()) {
            last.implementers.addAll(parts.implementer);
            last.deadlines.addAll(parts.deadline);
        } else if (isCut(last)) {
            join(last.decisions, parts.decision);
            last.implementers.addAll(parts.implementer);
        } else if (parts.numberGoesOn && parts.implementerGoesOn) {
            var below = new Group(Words.LABELLED, last.implementers);
            draft.groups.add(below);
            add(below);
        } else if (parts.implementer.isEmpty() || goesOn(last.implementers, parts.implementer) || isFirstList(last)) {
            if (!parts.implementerGoesOn && parts.implementer.isEmpty() && parts.numberGoesOn)
                add(draft.newGroup(Words.LABELLED));
            else add(last);
        } else {
            add(draft.newGroup(Words.LABELLED));
        }
    }

    /** The page ended within the decision. */
    private boolean isCut(Group last) {
        if (last.decisions.isEmpty() || ListMark.at(parts.decision.get(0)).isPresent()) return false;
        return !Joined.isEnded(last.decisions.get(last.decisions.size() - 1));
    }

    private static void join(List<Excerpt> paragraphs, List<Excerpt> more) {
        Joined.last(paragraphs, " ", more.get(0));
        paragraphs.addAll(more.subList(1, more.size()));
    }

    /** The decisions count on, and their implementers come only now. */
    private boolean isFirstList(Group last) {
        return last.implementers.isEmpty() && goesOn(last.decisions, parts.decision);
    }

    private static boolean goesOn(List<Excerpt> above, List<Excerpt> here) {
        return goesOn(Group.lastMark(above), here.get(0));
    }

    static boolean goesOn(@Nullable ListMark last, Excerpt words) {
        return last != null
                && ListMark.at(words).filter(mark -> mark.follows(last)).isPresent();
    }
}
