package bd.sabha.reading.source;

import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayDeque;
import java.util.Deque;

/** Entries of a numbered list have their number on the page, though not in the file; unless it was written there too. */
final class Numbering {

    private static final char BANGLA_ZERO = '\u09e6';
    private static final int ENOUGH = 12;
    private static final int FURTHEST = 200;

    private final Markup markup;
    private final Deque<List> lists = new ArrayDeque<>();

    Numbering(Markup markup) {
        this.markup = markup;
    }

    private static final class List {

        private final boolean counts;
        private final boolean bangla;
        private int next;

        List(Tag tag) {
            counts = tag.name().equals("ol") && !tag.words().contains("none");
            bangla = tag.words().contains("bengali");
            next = tag.start();
        }
    }

    /** What the tag puts in front of the words behind it; mostly nothing. */
    String of(Tag tag) {
        switch (tag.name()) {
            case "ol", "ul" -> {
                if (!tag.closing()) lists.push(new List(tag));
                else if (!lists.isEmpty()) lists.pop();
            }
            case "li" -> {
                if (!tag.closing() && !lists.isEmpty()) return next(lists.getFirst(), tag);
            }
            default -> {}
        }
        return "";
    }

    private String next(List list, Tag tag) {
        int number = tag.value(list.next);
        list.next = number + 1;
        if (!list.counts || isNumbered(tag.to())) return "";
        var digits = Integer.toString(number);
        return (list.bangla ? bangla(digits) : digits) + ". ";
    }

    private static String bangla(String digits) {
        var bangla = new StringBuilder();
        digits.chars().forEach(digit -> bangla.append((char) (digit - '0' + BANGLA_ZERO)));
        return bangla.toString();
    }

    /** Whether a number, or a letter with a bracket, follows. */
    private boolean isNumbered(int at) {
        var begin = new StringBuilder();
        int tag = markup.tagFrom(at);
        int limit = Math.min(markup.text().length(), at + FURTHEST);
        for (int i = at; i < limit && begin.length() < ENOUGH; ) {
            if (tag < markup.tagCount() && markup.tag(tag).from() == i) {
                i = markup.tag(tag++).to();
            } else {
                char c = markup.text().charAt(i++);
                if (!Excerpt.isSpace(c)) begin.append(c);
            }
        }
        return begin.toString()
                .matches("(?s)\\(?+(?:\\d{1,3}|[\u09e6-\u09ef]{1,3})[.)\u0964:].*|\\(?+\\p{L}\\p{M}?+\\).*");
    }
}
