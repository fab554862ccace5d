package bd.sabha.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change that a scanner, an editor or another office could make to minutes, and what then is no longer to be found in them.
 */
interface Mutation {

    String name();

    /** Null: it cannot be done to this one. */
    @Nullable
    SourceFile of(SourceFile minutes, ObjectNode gold, Random random);

    /** Whether chance decides what is changed. */
    default boolean isChance() {
        return false;
    }

    /** Of a text, after which everything is still there. */
    static Mutation chance(String name, Change change) {
        return new OfText(name, change, true, gold -> {});
    }

    static Mutation text(String name, UnaryOperator<String> change) {
        return losing(name, change, gold -> {});
    }

    static Mutation losing(String name, UnaryOperator<String> change, Consumer<ObjectNode> loss) {
        return new OfText(name, (text, random) -> change.apply(text), false, loss);
    }

    /** What happens to a text; the same text comes back where there is nothing to change. */
    interface Change {
        String of(String text, Random random);
    }

    /** Changes text. @param loss takes from the gold what the text has lost */
    record OfText(String name, Change change, boolean isChance, Consumer<ObjectNode> loss) implements Mutation {

        @Override
        public @Nullable SourceFile of(SourceFile minutes, ObjectNode gold, Random random) {
            var text = new String(minutes.bytes(), StandardCharsets.UTF_8);
            var changed = change.of(text, random);
            if (changed.equals(text)) return null;
            loss.accept(gold);
            return new SourceFile(minutes.name(), changed.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
