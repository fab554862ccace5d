package bd.sabha.reading.section;

import bd.sabha.reading.field.ItemTitle;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.section.Heading.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads items that are written as paragraphs: under headings, or by their numbers and what the sentences say. */
final class Prose {

    private static final Pattern DECIDED = Signs.anywhere("decided");
    private static final int TITLE = 300;

    private final Drafts drafts;
    private Kind mode = Kind.DISCUSSION;
    /** Whether a heading has set the mode, not what the sentence looked like. */
    private boolean headed;

    private boolean titleFollows;

    Prose(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Something else came between: what follows is read by itself. */
    void interrupt() {
        mode = Kind.DISCUSSION;
        headed = false;
        titleFollows = false;
    }

    /** @param decisionAhead whether a heading of decisions follows before the next item */
    void read(Excerpt paragraph, boolean decisionAhead) {
        for (var words : Heading.cut(paragraph)) {
            var heading = Heading.of(words).or(() -> NumberedDecision.of(words, decisionAhead));
            if (heading.isPresent()) heading(heading.get());
            else if (titleFollows) title(words);
            else if (new ItemStart(drafts, mode, headed).is(words)) item(words);
            else body(words, decisionAhead);
        }
    }

    private void heading(Heading heading) {
        switch (heading.kind()) {
            case ITEM -> start(heading);
            case DISCUSSION -> discussion(heading);
            case DECISION -> decision(heading);
            case IMPLEMENTER ->
                drafts.current().group(Words.LABELLED).implementers.add(heading.rest());
            case DEADLINE -> drafts.current().group(Words.LABELLED).deadlines.add(heading.rest());
        }
        mode = heading.kind() == Kind.ITEM || heading.kind() == Kind.DEADLINE ? Kind.DISCUSSION : heading.kind();
        headed = true;
    }

    private void start(Heading heading) {
        drafts.start(heading.no());
        titleFollows = heading.rest().isBlank();
        if (!titleFollows) title(heading.rest());
    }

    private void title(Excerpt words) {
        titleFollows = false;
        var draft = drafts.current();
        var parts = ItemTitle.labelled(words);
        draft.title.add(parts.title());
        draft.titleConfidence = Words.LABELLED;
        if (!parts.rest().isBlank()) draft.discuss(parts.rest());
    }

    private void discussion(Heading heading) {
        var last = drafts.last();
        if (last == null || last.isDecided() && !isOf(last, heading.mark())) drafts.start(null);
        if (!heading.rest().isBlank()) drafts.current().discuss(heading.rest());
    }

    static boolean isOf(Draft draft, @Nullable ListMark mark) {
        if (draft.no == null || mark == null || mark.kind() != ListMark.Kind.DOTTED) return false;
        return Numbers.same(Numbers.first(draft.no.value()), Numbers.first(mark.prefix()));
    }

    private void decision(Heading heading) {
        var draft = drafts.current();
        var group = draft.hasImplementers() ? draft.newGroup(Words.LABELLED) : draft.group(Words.LABELLED);
        if (!heading.rest().isBlank()) group.decisions.add(heading.rest());
    }

    private void item(Excerpt words) {
        var mark = ListMark.at(words)
                .filter(it -> it.kind() != ListMark.Kind.BULLET)
                .orElse(null);
        var draft = drafts.start(Heading.no(words, mark));
        if (mark != null) drafts.mark = mark;
        var parts = ItemTitle.of(mark == null ? words : words.from(mark.end()));
        if (!parts.title().isBlank()) draft.title.add(parts.title());
        draft.titleConfidence = parts.sure() ? Words.LABELLED : Words.POSITIONAL;
        if (!parts.rest().isBlank()) draft.discuss(parts.rest());
        mode = Kind.DISCUSSION;
        headed = false;
    }

    private void body(Excerpt words, boolean decisionAhead) {
        if (words.length() < 200 && Signs.has(Signs.SOURCE_NOTE, words)) return;
        switch (mode) {
            case DECISION -> decided(words);
            case IMPLEMENTER -> implemented(words);
            default -> discussed(words, decisionAhead);
        }
    }

    private void discussed(Excerpt words, boolean decisionAhead) {
        var draft = drafts.current();
        var mark = ListMark.at(words).orElse(null);
        if (isPosts(words) && DecisionRow.goesOn(draft.lastImplementer(), words)) {
            draft.group(Words.POSITIONAL).implementers.add(words);
        } else if (isOwn(draft, mark, decisionAhead) && Posts.isDecision(words) && !Posts.isTold(words)) {
            draft.group(Words.POSITIONAL).decisions.add(words);
            mode = Kind.DECISION;
        } else if (draft.isDecided() && !draft.hasImplementers() && isPosts(words)) {
            draft.group(Words.INFERRED).implementers.add(words);
            mode = Kind.IMPLEMENTER;
        } else if (!decisionAhead
                && !draft.isDecided()
                && DECIDED.matcher(words).find()
                && words.length() < 2 * TITLE) {
            draft.group(Words.INFERRED).decisions.add(words);
        } else {
            draft.discuss(words);
        }
    }

    /** A decision by its label: counted by the item, or by letters where none is announced. */
    private static boolean isOwn(Draft draft, @Nullable ListMark mark, boolean decisionAhead) {
        return isOf(draft, mark) || mark != null && mark.kind() == ListMark.Kind.LETTER && !decisionAhead;
    }

    private void decided(Excerpt words) {
        var draft = drafts.current();
        if (draft.isDecided() && isPosts(words)) {
            draft.group(Words.INFERRED).implementers.add(words);
            mode = Kind.IMPLEMENTER;
        } else if (headed || ListMark.at(words).isPresent() && Posts.isDecision(words)) {
            draft.group(Words.LABELLED).decisions.add(words);
        } else {
            mode = Kind.DISCUSSION;
            draft.discuss(words);
        }
    }

    private void implemented(Excerpt words) {
        var draft = drafts.current();
        if (!Posts.isDecision(words) && (isPosts(words) || headed && words.length() < TITLE && !Posts.isTold(words))) {
            draft.group(Words.POSITIONAL).implementers.add(words);
        } else if (ListMark.at(words).isPresent() && Posts.isDecision(words)) {
            draft.newGroup(Words.POSITIONAL).decisions.add(words);
            mode = Kind.DECISION;
        } else {
            mode = Kind.DISCUSSION;
            headed = false;
            draft.discuss(words);
        }
    }

    private static boolean isPosts(Excerpt words) {
        return words.length() < 200 && ListMark.at(words).isPresent() && Posts.isList(words);
    }
}
