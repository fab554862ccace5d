package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Listing;
import bd.sabha.reading.field.Listing.Entry;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The decisions of a cell or of paragraphs: one for each label; without labels one, however many sentences; and the
 * implementers that stand among them.
 *
 * @param decisions in their order; @param implementers paragraphs
 */
record DecisionTexts(List<Own> decisions, List<Excerpt> implementers) {

    private static final Pattern IMPLEMENTERS = Pattern.compile(
            "(?:^|(?<=[\\s\u0964.;]))[(\\[]?+(?:" + Signs.CUES.anyOf("implementer") + ")" + Words.END
                    + "\\s*+[:\u0983\u2013\u2014-]++\\s*+(?<names>(?:[^()\\[\\]\\r\\n]++|\\([^()\\r\\n]{0,200}+\\)){1,40}+)[)\\]\u0964\\s]*+$",
            Signs.FLAGS);

    static List<Entry> entries(List<Excerpt> paragraphs) {
        return Listing.of(paragraphs);
    }

    /** A decision. @param implementers those in its own words; empty: it has none of its own */
    record Own(Entry entry, List<Excerpt> implementers) {

        /** With the paragraphs behind it that have no label of their own. */
        private static Own of(List<Own> parts) {
            var first = parts.get(0).entry;
            var rest = parts.stream()
                    .skip(1)
                    .map(part -> whole(part.entry))
                    .filter(words -> !words.isBlank())
                    .toList();
            return new Own(
                    first.with(Excerpt.join("\n", rest)),
                    parts.stream().flatMap(part -> part.implementers.stream()).toList());
        }
    }

    /** @param alone whether implementers have no place of their own, so that they may stand here */
    static DecisionTexts of(List<Excerpt> paragraphs, boolean alone) {
        var owns = entries(paragraphs).stream()
                .map(DecisionTexts::labelled)
                .filter(own -> !own.entry.words().isBlank() || !own.implementers.isEmpty())
                .toList();
        boolean labelled = owns.stream().anyMatch(own -> !own.implementers.isEmpty());
        int end = alone && !labelled ? lists(owns.stream().map(Own::entry).toList()) : owns.size();
        return new DecisionTexts(
                shared(decisions(owns.subList(0, end))),
                owns.subList(end, owns.size()).stream()
                        .map(own -> whole(own.entry))
                        .toList());
    }

    /** Cuts off implementers with their own label at the end of a decision. */
    private static Own labelled(Entry entry) {
        var found = IMPLEMENTERS.matcher(entry.words());
        if (!found.find()) return new Own(entry, List.of());
        var words = entry.words().subSequence(0, found.start()).strip();
        return new Own(
                new Entry(entry.mark(), entry.label(), words, entry.inline()),
                List.of(entry.words().subSequence(found.start("names"), found.end("names"))));
    }

    /** Those told at the end hold for the decisions above that have none. */
    private static List<Own> shared(List<Own> decisions) {
        var shared = new ArrayList<Own>(decisions);
        for (int i = shared.size() - 2; i >= 0; i--) {
            if (shared.get(i).implementers.isEmpty())
                shared.set(i, new Own(shared.get(i).entry, shared.get(i + 1).implementers));
        }
        return shared;
    }

    /** Where lists of posts begin that are counted anew behind the decisions. */
    private static int lists(List<Entry> entries) {
        int begin = entries.size();
        while (begin > 0 && isPosts(entries.get(begin - 1))) begin--;
        while (begin < entries.size() && begin > 0 && !countsAnew(entries, begin)) begin++;
        return begin == 0 ? entries.size() : begin;
    }

    private static boolean isPosts(Entry entry) {
        return entry.isNumbered()
                && Posts.isList(entry.words())
                && entry.words().length() < 200;
    }

    private static boolean countsAnew(List<Entry> entries, int at) {
        var mark = entries.get(at).mark();
        var before = entries.get(at - 1).mark();
        return mark != null
                && mark.isFirst()
                && (before == null || before.kind() != mark.kind() || !mark.follows(before));
    }

    private static Excerpt whole(Entry entry) {
        return entry.label().join("", entry.words());
    }

    private static List<Own> decisions(List<Own> owns) {
        var first = owns.stream()
                .map(Own::entry)
                .filter(Entry::isNumbered)
                .findFirst()
                .orElse(null);
        var decisions = new ArrayList<List<Own>>();
        for (var own : owns) {
            var entry = own.entry;
            boolean labelled = first == null ? entry.mark() != null : isLike(entry, first);
            if (!decisions.isEmpty() && (!labelled || entry.words().isBlank())) {
                decisions.get(decisions.size() - 1).add(own);
            } else if (labelled || !isHeading(entry)) {
                decisions.add(new ArrayList<>(List.of(own)));
            }
        }
        return decisions.stream().map(Own::of).toList();
    }

    private static boolean isLike(Entry entry, Entry first) {
        return entry.isNumbered() && kind(entry) == kind(first);
    }

    private static ListMark.Kind kind(Entry entry) {
        var mark = entry.mark();
        return mark == null ? ListMark.Kind.BULLET : mark.kind();
    }

    /** Leads to what follows: বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়: */
    private static boolean isHeading(Entry entry) {
        var words = entry.words().strip();
        return entry.mark() == null
                && !words.isEmpty()
                && ":\u0983-\u2013".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
