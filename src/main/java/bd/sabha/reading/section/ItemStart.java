package bd.sabha.reading.section;

import bd.sabha.reading.field.ItemTitle;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.manuscript.Excerpt;

/** Whether a paragraph without the word for items begins one: by its number and by looking like a heading. */
record ItemStart(Drafts drafts, Heading.Kind mode, boolean headed) {

    private static final int HEADING = 150;

    boolean is(Excerpt words) {
        var mark = ListMark.at(words).orElse(null);
        if (mark == null || mark.kind() == ListMark.Kind.BULLET) return isUnnumbered(words);
        var rest = words.from(mark.end());
        return switch (mark.kind()) {
            case NUMBER -> isNumbered(mark, words, rest);
            case DOTTED -> mark.value() == 0 && looksLikeHeading(rest);
            default -> false;
        };
    }

    private boolean isNumbered(ListMark mark, Excerpt whole, Excerpt rest) {
        boolean strong = rest.strongEnd() > 0;
        if (!strong && (isPost(whole, rest) || isDecision(mark, rest))) return false;
        var last = drafts.last();
        var first = drafts.mark;
        boolean counted =
                first != null ? drafts.isNext(mark) && (strong || mark.closer() == first.closer()) : isNext(mark);
        boolean over = last == null || last.isDecided();
        return looksLikeHeading(rest) && (counted || strong && over) || counted && over && !Posts.isList(rest);
    }

    /** It counts on from the items of a table. */
    private boolean isNext(ListMark mark) {
        var last = drafts.last();
        if (last == null || last.no == null) return last == null || mark.isFirst();
        return mark.value() == Numbers.value(last.no.value()) + 1;
    }

    private boolean isPost(Excerpt whole, Excerpt rest) {
        var last = drafts.last();
        if (last != null && Posts.isList(rest) && DecisionRow.goesOn(last.lastImplementer(), whole)) return true;
        boolean awaited =
                mode == Heading.Kind.IMPLEMENTER || last != null && last.isDecided() && !last.hasImplementers();
        return awaited && Posts.isList(rest) && !ItemTitle.of(rest).sure();
    }

    /** It counts on from the decisions, or is the first below their heading. */
    private boolean isDecision(ListMark mark, Excerpt rest) {
        if (mode != Heading.Kind.DECISION || !headed) return false;
        var draft = drafts.current();
        var before = draft.lastDecision();
        boolean counts = before == null ? !draft.isDecided() && mark.isFirst() : mark.follows(before);
        return counts && (!ItemTitle.of(rest).sure() || Posts.isDecision(rest));
    }

    static boolean looksLikeHeading(Excerpt rest) {
        int strong = rest.strongEnd();
        if (strong > 0) return true;
        var title = ItemTitle.of(rest);
        return title.sure() && title.title().length() <= HEADING
                || !title.title().isBlank()
                        && title.rest().isBlank()
                        && rest.length() <= HEADING
                        && !Posts.isDecision(rest);
    }

    private boolean isUnnumbered(Excerpt words) {
        var last = drafts.last();
        if (last != null && !last.isDecided()) return false;
        boolean heading = words.length() <= HEADING && words.strongEnd() == words.length() && words.length() > 0;
        return heading && last != null || Signs.begins(Signs.MISCELLANEOUS, words) && words.length() <= HEADING;
    }
}
