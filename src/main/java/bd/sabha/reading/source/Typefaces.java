package bd.sabha.reading.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which typeface the tags of a text set, where. */
final class Typefaces {

    private final Deque<Part> parts = new ArrayDeque<>();

    /** @param old whether its typeface is one from before Unicode */
    private record Part(int end, boolean old) {}

    /** Whether they say which parts of a text are Bangla from before Unicode. */
    static boolean tellIn(String text) {
        return text.indexOf('<') >= 0 && Tag.typefaces(text).anyMatch(Bijoy::isFont);
    }

    /** @param end where what the tag began ends */
    void begin(Tag tag, int end) {
        var name = tag.closing() ? "" : tag.typeface();
        if (!name.isEmpty()) parts.push(new Part(end, Bijoy.isFont(name)));
    }

    boolean isOld(int at) {
        while (!parts.isEmpty() && parts.getFirst().end() <= at) parts.pop();
        return !parts.isEmpty() && parts.getFirst().old();
    }
}
