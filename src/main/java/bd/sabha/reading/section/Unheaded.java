package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.section.Heading.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of an item without a heading of its own: what it is says the heading above, its mark and its last words.
 *
 * @param headed whether a heading has set the mode, not what a sentence looked like; @param decisionAhead whether a heading of
 *     decisions follows before the next item
 */
record Unheaded(Draft draft, Excerpt words, boolean headed, boolean decisionAhead) {

    private static final Pattern DECIDED = Signs.anywhere("decided");
    private static final int TITLE = 300;

    /** @return what the paragraphs behind it are */
    Kind read(Kind mode) {
        return switch (mode) {
            case DECISION -> decided();
            case IMPLEMENTER -> implemented();
            default -> discussed();
        };
    }

    static boolean isOf(Draft draft, @Nullable ListMark mark) {
        if (draft.no == null || mark == null || mark.kind() != ListMark.Kind.DOTTED) return false;
        return Numbers.same(Numbers.first(draft.no.value()), Numbers.first(mark.prefix()));
    }

    private Kind discussed() {
        var mark = ListMark.at(words).orElse(null);
        if (isPosts(words) && DecisionRow.goesOn(draft.lastImplementer(), words)) {
            draft.group(Words.POSITIONAL).implementers.add(words);
        } else if (isOwn(draft, mark, decisionAhead) && Posts.isDecision(words) && !Posts.isTold(words)) {
            draft.group(Words.POSITIONAL).decisions.add(words);
            return Kind.DECISION;
        } else if (draft.isDecided() && !draft.hasImplementers() && isPosts(words)) {
            draft.group(Words.INFERRED).implementers.add(words);
            return Kind.IMPLEMENTER;
        } else if (!decisionAhead && !draft.isDecided() && !draft.table.isEmpty() && Posts.isOrder(words)) {
            draft.group(Words.INFERRED).decisions.add(words);
        } else if (!decisionAhead
                && !draft.isDecided()
                && DECIDED.matcher(words).find()
                && words.length() < 2 * TITLE) {
            draft.group(Words.INFERRED).decisions.add(words);
        } else {
            draft.discuss(words);
        }
        return Kind.DISCUSSION;
    }

    /** A decision by its label: counted by the item, or by letters where none is announced. */
    private static boolean isOwn(Draft draft, @Nullable ListMark mark, boolean decisionAhead) {
        return isOf(draft, mark) || mark != null && mark.kind() == ListMark.Kind.LETTER && !decisionAhead;
    }

    private Kind decided() {
        if (draft.isDecided() && isPosts(words)) {
            draft.group(Words.INFERRED).implementers.add(words);
            return Kind.IMPLEMENTER;
        } else if (headed || ListMark.at(words).isPresent() && Posts.isDecision(words)) {
            draft.group(Words.LABELLED).decisions.add(words);
            return Kind.DECISION;
        } else {
            draft.discuss(words);
            return Kind.DISCUSSION;
        }
    }

    private Kind implemented() {
        if (!Posts.isDecision(words) && (isPosts(words) || headed && words.length() < TITLE && !Posts.isTold(words))) {
            draft.group(Words.POSITIONAL).implementers.add(words);
            return Kind.IMPLEMENTER;
        } else if (ListMark.at(words).isPresent() && Posts.isDecision(words)) {
            draft.newGroup(Words.POSITIONAL).decisions.add(words);
            return Kind.DECISION;
        } else {
            draft.discuss(words);
            return Kind.DISCUSSION;
        }
    }

    private static boolean isPosts(Excerpt words) {
        return words.length() < 200 && ListMark.at(words).isPresent() && Posts.isList(words);
    }
}
