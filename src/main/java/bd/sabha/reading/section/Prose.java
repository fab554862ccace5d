package bd.sabha.reading.section;

import bd.sabha.reading.field.ItemTitle;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.section.Heading.Kind;

/** Reads items that are written as paragraphs: under headings, or by their numbers and what the sentences say. */
final class Prose {

    private static final int NOTE = 200;

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
        if (last == null || last.isDecided() && !Unheaded.isOf(last, heading.mark())) drafts.start(null);
        if (!heading.rest().isBlank()) drafts.current().discuss(heading.rest());
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
        if (words.length() < NOTE && Signs.has(Signs.SOURCE_NOTE, words)) return;
        var next = new Unheaded(drafts.current(), words, headed, decisionAhead).read(mode);
        if (mode == Kind.IMPLEMENTER && next == Kind.DISCUSSION) headed = false;
        mode = next;
    }
}
