package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Listing;
import bd.sabha.reading.field.Listing.Entry;
import bd.sabha.reading.field.MemoNumbers;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts the lines below the items: signature, memo number, distribution, second signature. */
final class FootLines {

    private final List<Excerpt> lines;
    private final List<String> letterhead;
    private final Signatories signatories;
    private final List<Excerpt> signature = new ArrayList<>();
    private final List<Excerpt> memo = new ArrayList<>();
    private final List<Excerpt> leftOver = new ArrayList<>();
    private @Nullable Excerpt heading;

    FootLines(List<Excerpt> lines, List<String> known, List<String> letterhead) {
        this.lines = lines;
        this.letterhead = letterhead;
        this.signatories = new Signatories(known);
    }

    Foot read() {
        int distribution = 0;
        while (distribution < lines.size() && !Outline.isDistribution(lines.get(distribution))) distribution++;
        above(lines.subList(0, distribution));
        var below = distribution < lines.size() ? below(distribution) : List.<Excerpt>of();
        int end = signatories.begin(below);
        var entries = new ArrayList<Entry>();
        for (var words : below.subList(0, end)) entry(words, entries);
        return new Foot(
                signatories.chairs(signature), memo, heading, entries, below.subList(end, below.size()), leftOver);
    }

    /** Memo lines have their label; dates below the name are the memo's, the one above it is the stamp. */
    private void above(List<Excerpt> above) {
        boolean signed = false;
        for (var words : above) {
            if (isMemo(words)) {
                memo.add(words);
                signed = true;
            } else if (Dates.isLine(words)) {
                if (signed || Signs.begins(Signs.DATE, words)) memo.add(words);
                else signature.add(words);
            } else if (letterhead.contains(words.tidy().toString())) {
                continue;
            } else if (words.length() <= Signs.SENTENCE) {
                signature.add(words);
                signed |= !Signs.begins(Signs.SIGNED, words) && !Signature.isContact(words);
            } else {
                leftOver.add(words);
            }
        }
    }

    private static boolean isMemo(Excerpt words) {
        return Signs.begins(Signs.MEMO, words) && MemoNumbers.in(words).isPresent();
    }

    private List<Excerpt> below(int at) {
        var first = lines.get(at);
        var below = new ArrayList<Excerpt>();
        var parts = Listing.of(first);
        if (parts.size() > 1 && parts.get(0).mark() == null) {
            heading = parts.get(0).words();
            int begin = parts.get(0).words().length();
            below.add(first.from(Math.min(first.length(), begin)));
        } else {
            heading = first;
        }
        for (int i = at + 1; i < lines.size(); i++) {
            var words = lines.get(i);
            boolean more = below.isEmpty()
                    && (words.charAt(0) == '(' || heading != null && !Joined.isEnded(heading))
                    && Signs.has(Signs.DISTRIBUTION_MORE, words)
                    && ListMark.at(words).isEmpty();
            if (more && heading != null) heading = heading.join(" ", words);
            else if (isMemo(words) || !below.isEmpty() && Outline.isDistribution(words))
                memo.addAll(isMemo(words) ? List.of(words) : List.of());
            else below.add(words);
        }
        return below;
    }

    private static void entry(Excerpt words, List<Entry> entries) {
        for (var entry : Listing.of(words)) {
            boolean counted = entries.stream().limit(1).anyMatch(first -> first.mark() != null);
            int last = entries.size() - 1;
            if (entry.mark() == null
                    && last >= 0
                    && !Joined.isFull(entries.get(last).words())
                    && (counted || isOpen(entries.get(last).words()))) {
                var before = entries.get(last);
                entries.set(
                        last,
                        new Entry(before.mark(), before.label(), before.words().join(" ", entry.words()), false));
            } else {
                entries.add(entry);
            }
        }
    }

    private static boolean isOpen(Excerpt words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) depth += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
        return depth > 0 || words.toString().stripTrailing().endsWith(",");
    }
}
