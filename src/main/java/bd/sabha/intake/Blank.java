package bd.sabha.intake;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.DecisionRead;
import bd.sabha.reading.Reading.Item;
import java.util.List;

/** What somebody adds by hand before anything is typed into it. */
final class Blank {

    static final Item ITEM = new Item(null, null, null, null, null, List.of(), null, List.of(), null, List.of());

    static final DecisionRead DECISION =
            new DecisionRead(null, nothing(""), List.of(), nothing(Deadline.NONE), List.of(), List.of());

    private Blank() {}

    private static <T> Found<T> nothing(T value) {
        return new Found<>(value, List.of(), 1);
    }
}
