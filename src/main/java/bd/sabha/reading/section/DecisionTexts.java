package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Listing;
import bd.sabha.reading.field.Listing.Entry;
import bd.sabha.reading.field.Posts;
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
record DecisionTexts(List<Entry> decisions, List<Excerpt> implementers) {

    private static final Pattern IMPLEMENTERS = Pattern.compile(
            "(?:^|(?<=[\\s\u0964.;]))[(\\[]?+(?:" + Signs.CUES.anyOf("implementer")
                    + ")(?![\\p{L}\\p{M}])\\s*+[:\u0983\u2013\u2014-]++\\s*+(?<names>[^)\\]\\r\\n]{1,400})[)\\]\u0964]*+\\s*+$",
            Signs.FLAGS);

    static List<Entry> entries(List<Excerpt> paragraphs) {
        return Listing.of(paragraphs);
    }

    /** @param alone whether implementers have no place of their own, so that they may stand here */
    static DecisionTexts of(List<Excerpt> paragraphs, boolean alone) {
        var implementers = new ArrayList<Excerpt>();
        var entries = new ArrayList<Entry>();
        for (var entry : entries(paragraphs)) entries.add(labelled(entry, implementers));
        entries.removeIf(entry -> entry.words().isBlank());
        int end = entries.size();
        if (alone && implementers.isEmpty()) {
            end = lists(entries);
            for (var entry : entries.subList(end, entries.size())) implementers.add(whole(entry));
        }
        return new DecisionTexts(decisions(entries.subList(0, end)), implementers);
    }

    /** Cuts off implementers with their own label at the end of a decision. */
    private static Entry labelled(Entry entry, List<Excerpt> implementers) {
        var found = IMPLEMENTERS.matcher(entry.words());
        if (!found.find()) return entry;
        implementers.add(entry.words().subSequence(found.start("names"), found.end("names")));
        return new Entry(
                entry.mark(),
                entry.label(),
                entry.words().subSequence(0, found.start()).strip(),
                entry.inline());
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

    private static List<Entry> decisions(List<Entry> entries) {
        var first = entries.stream().filter(Entry::isNumbered).findFirst().orElse(null);
        var decisions = new ArrayList<Entry>();
        for (var entry : entries) {
            boolean own = first == null ? entry.mark() != null : isLike(entry, first);
            if (own || decisions.isEmpty()) {
                if (!own && isHeading(entry)) continue;
                decisions.add(entry);
            } else {
                int last = decisions.size() - 1;
                decisions.set(last, decisions.get(last).with(whole(entry)));
            }
        }
        return decisions;
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
