package bd.sabha.reading.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fields stand open one in another: what they are told to show is no text, what they show is. */
final class WordFields {

    private static final class Field {
        final StringBuilder told = new StringBuilder();
        boolean shows;
    }

    private static final int MOST = 50;

    private final Deque<Field> open = new ArrayDeque<>();

    /** @param type begin, separate or end */
    void mark(String type) {
        if (type.equals("begin") && open.size() < MOST) open.push(new Field());
        else if (type.equals("separate") && !open.isEmpty()) open.element().shows = true;
        else if (type.equals("end") && !open.isEmpty()) open.pop();
    }

    void tell(String instruction) {
        if (!open.isEmpty() && open.element().told.length() < 100)
            open.element().told.append(instruction);
    }

    boolean isText() {
        return open.stream().allMatch(field -> field.shows);
    }

    boolean isPageNumber() {
        return open.stream().anyMatch(field -> isPageNumber(field.told.toString()));
    }

    static boolean isPageNumber(String instruction) {
        return instruction.strip().matches("(?i)(?:page|numpages|sectionpages)\\b.*");
    }
}
