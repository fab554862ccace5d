package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the line with which the items begin: the head of their table, the first heading in prose, the first number. */
final class ItemsStart {

    private static final Pattern DECIDED = Signs.anywhere("decided");

    private static final Set<String> HEADERS = Set.of("chair");
    private static final int FIRST = 40;

    private final List<Line> lines;

    ItemsStart(List<Line> lines) {
        this.lines = lines;
    }

    int find() {
        int opening = opening();
        for (int i = header(); i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isRow() ? isTable(i) : isHeading(i, i > opening)) return back(i, opening);
        }
        return firstLong(opening);
    }

    /** Behind the last label of the header; words of headings above it are words of the title. */
    private int header() {
        int last = 0;
        for (int i = 0; i < Math.min(FIRST, lines.size()); i++) {
            var line = lines.get(i);
            var labels = Label.in(line.words());
            if (line.isRow() && Columns.head(line).isPresent()
                    || labels.isEmpty() && Signs.has(Signs.OPENING, line.words())) break;
            if (labels.stream().anyMatch(ItemsStart::isHeader)) last = i + 1;
        }
        return last;
    }

    private static boolean isHeader(Label label) {
        return HEADERS.contains(label.kind()) && !label.value().isEmpty();
    }

    /** The first sentence: lists before it are of people. */
    private int opening() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isRow()
                    && Signs.has(Signs.OPENING, line.words())
                    && Label.in(line.words()).isEmpty()) return i;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isRow()
                    && Signs.isSentence(lines.get(i).words())
                    && !TitleLines.isTitle(lines.get(i).words())) return i;
        }
        return -1;
    }

    private boolean isTable(int i) {
        var line = lines.get(i);
        if (Columns.head(line).isPresent()) return true;
        if (i > 0 && lines.get(i - 1).table() == line.table()) return false;
        int to = i;
        while (to < lines.size() && lines.get(to).table() == line.table()) to++;
        var rows = lines.subList(i, to);
        return rows.stream().noneMatch(row -> Columns.head(row).isPresent())
                && !isHeader(rows)
                && !Attendance.isHead(rows.get(0))
                && GuessedColumns.of(rows).isPresent();
    }

    private static boolean isHeader(List<Line> rows) {
        return rows.stream().limit(4).anyMatch(row -> !Label.in(row.words()).isEmpty());
    }

    /** ২। বিস্তারিত আলোচনান্তে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়: leads to the items. */
    private static boolean isLeadIn(Excerpt words) {
        var text = words.strip();
        return Signs.has(DECIDED, text) && ":\u0983-\u2013".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isHeading(int i, boolean opened) {
        var words = lines.get(i).words();
        if (isLeadIn(words)) return false;
        var heading = Heading.of(words);
        if (heading.isPresent()) return isItem(heading.get(), words, i);
        return opened && new ItemStart(new Drafts(), Heading.Kind.DISCUSSION, false).is(words) && isFollowed(i, words);
    }

    /** A heading of an item has a number, or stands behind the opening; the list of the agenda itself is none. */
    private boolean isItem(Heading heading, Excerpt words, int i) {
        return switch (heading.kind()) {
            case ITEM ->
                heading.no() != null && !isAgenda(i)
                        || heading.no() == null && !heading.rest().isBlank() && isDecidedSoon(i);
            case DISCUSSION, DECISION ->
                !Label.in(words).stream().anyMatch(label -> !label.kind().equals("other"));
            default -> false;
        };
    }

    /** Headings one after the other without anything between them are the agenda. */
    private boolean isAgenda(int i) {
        return i + 1 < lines.size()
                && !lines.get(i + 1).isRow()
                && Heading.of(lines.get(i + 1).words())
                        .filter(next -> next.kind() == Heading.Kind.ITEM)
                        .isPresent();
    }

    private boolean isDecidedSoon(int i) {
        for (int j = i + 1; j < Math.min(lines.size(), i + 6); j++) {
            var next = Heading.of(lines.get(j).words());
            if (next.isPresent()) return next.get().kind() != Heading.Kind.ITEM;
        }
        return false;
    }

    /** An item goes on with more than the next entry of a list. */
    private boolean isFollowed(int i, Excerpt words) {
        if (Posts.isPerson(words.from(ListMark.at(words).map(ListMark::end).orElse(0)))) return false;
        if (words.length() > Signs.SENTENCE || i + 1 >= lines.size()) return true;
        var next = lines.get(i + 1).words();
        return lines.get(i + 1).isRow()
                || ListMark.at(next)
                        .filter(mark -> mark.kind() == ListMark.Kind.NUMBER)
                        .isEmpty()
                || next.length() > Signs.SENTENCE;
    }

    /** The number and title above the first heading belong to it. */
    private int back(int i, int opening) {
        if (i == 0 || lines.get(i).isRow()) return i;
        var kind = Heading.of(lines.get(i).words()).map(Heading::kind).orElse(null);
        if (kind != Heading.Kind.DISCUSSION && kind != Heading.Kind.DECISION) return i;
        int from = i;
        while (from - 1 > opening && isLoose(lines.get(from - 1))) from--;
        return from;
    }

    private static boolean isLoose(Line line) {
        return !line.isRow()
                && ListMark.at(line.words()).isPresent()
                && line.words().length() < Signs.SENTENCE;
    }

    /** Nothing tells: what follows the opening. */
    private int firstLong(int opening) {
        return opening < 0 ? lines.size() : Math.min(lines.size(), opening + 1);
    }
}
