package bd.sabha.decision;

import java.util.List;
import java.util.stream.Stream;

/** The text in which a decision's implementers are written: one expression a line, or with semicolons between them. */
final class AsWritten {

    private AsWritten() {}

    static List<String> expressions(String text) {
        return Stream.of(text.split("[\\r\\n;]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether both texts consist of the same expressions. */
    static boolean same(String one, String other) {
        return expressions(one).equals(expressions(other));
    }
}
