package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tags of a text that may be HTML only in places. What is no well-formed tag, or has a name that HTML does not know
 * and nothing else that says so, is text. Everything is looked at once, however the text is made.
 */
final class Tags {

    /** Dropped with all that is in them. */
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "svg", "template", "textarea", "select", "object");

    private final String text;
    private final Budget budget;
    private final List<Tag> tags = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> unended = new HashSet<>();

    /** How many characters may be read in vain, before all else is taken for text. */
    private long patience;

    private Tags(String text, Budget budget) {
        this.text = text;
        this.budget = budget;
        patience = 10L * text.length();
    }

    static List<Tag> in(String text, Budget budget) {
        return new Tags(text, budget).find();
    }

    private List<Tag> find() {
        for (int at = text.indexOf('<'); at >= 0 && patience > 0; ) {
            budget.check();
            var tag = tagAt(at);
            if (tag != null) tags.add(tag);
            at = text.indexOf('<', tag == null ? at + 1 : tag.to());
        }
        return tags.stream()
                .filter(tag -> tag.name().isEmpty() || Tag.isKnown(tag.name()) || looksMeant(tag))
                .map(tag -> tag.name().isEmpty() || Tag.isKnown(tag.name()) ? tag : tag.ignored())
                .toList();
    }

    private boolean looksMeant(Tag tag) {
        return (tag.closing() ? opened : closed).contains(tag.name())
                || tag.endsItself()
                || tag.words().indexOf('=') > 0
                || tag.name().chars().anyMatch(c -> c == ':' || c == '-' || c == '_');
    }

    private @Nullable Tag tagAt(int at) {
        if (text.startsWith("<!--", at)) return upTo(at, "-->");
        if (text.startsWith("<![CDATA[", at)) return Tag.dropped(at, at + 9);
        if (text.startsWith("<?xml", at)) return upTo(at, ">");
        if (text.regionMatches(true, at, "<!doctype", 0, 9)) return upTo(at, ">");
        int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
        int nameEnd = nameEnd(name);
        int end = nameEnd == name ? -1 : tagEnd(nameEnd);
        if (end < 0) return null;
        var tag = Tag.of(text, at, name, nameEnd, end);
        (tag.closing() ? closed : opened).add(tag.name());
        return !tag.closing() && UNSEEN.contains(tag.name()) && !tag.endsItself() ? unseen(tag) : tag;
    }

    /** Up to its end, or only itself when there is none. */
    private Tag unseen(Tag tag) {
        var end = "</" + tag.name();
        int found = unended.contains(end) ? -1 : indexOf(end, tag.to());
        if (found < 0) {
            unended.add(end);
            return tag.ignored();
        }
        int close = text.indexOf('>', found);
        return Tag.dropped(tag.from(), close < 0 ? text.length() : close + 1);
    }

    private @Nullable Tag upTo(int at, String end) {
        int found = unended.contains(end) ? -1 : text.indexOf(end, at);
        if (found < 0) {
            unended.add(end);
            return null;
        }
        return Tag.dropped(at, found + end.length());
    }

    private int indexOf(String ending, int from) {
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at, ending, 0, ending.length())) return at;
        }
        return -1;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < text.length() && isNameLetter(text.charAt(at), at > from)) at++;
        return at;
    }

    private static boolean isNameLetter(char c, boolean inside) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || inside && (c >= '0' && c <= '9' || c == ':' || c == '-' || c == '_');
    }

    /** Behind the bracket that ends it; -1: it does not end before another begins. */
    private int tagEnd(int from) {
        if (from == text.length() || !endsName(from)) return -1;
        char quote = 0;
        char before = ' ';
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                patience -= at - from;
                return -1;
            } else if ((c == '"' || c == '\'') && before == '=') {
                quote = c;
            }
            if (!Character.isWhitespace(c)) before = c;
        }
        patience -= text.length() - from;
        return -1;
    }

    private boolean endsName(int at) {
        char c = text.charAt(at);
        return c == '>' || Character.isWhitespace(c) || text.startsWith("/>", at);
    }
}
