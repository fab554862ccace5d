package bd.sabha.intake;

import bd.sabha.intake.Draft.Wish;
import bd.sabha.reading.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A draft while it is changed. */
final class DraftTree {

    private final Draft draft;
    final ObjectNode reading;
    final List<List<Wish>> wishes;
    private final Set<Integer> seen;

    DraftTree(Draft draft) {
        this.draft = draft;
        this.reading = IntakeJson.tree(draft.reading());
        this.wishes = new ArrayList<>(draft.wishes());
        this.seen = new TreeSet<>(draft.seen());
    }

    /** A person, or an item or decision; a person of whom nothing was read is made. */
    ObjectNode objectAt(String path) {
        JsonNode node = reading;
        for (var name : path.replace("]", "").split("[.\\[]")) {
            var next = name.matches("\\d+") ? node.get(Integer.parseInt(name)) : node.get(name);
            if (next == null) throw new NoSuchElementException(path);
            if (next.isNull()) next = ((ObjectNode) node).putObject(name);
            node = next;
        }
        return (ObjectNode) node;
    }

    /** Doubts about what is gone concern nothing, and nobody has to look at them. */
    void moveDoubts(UnaryOperator<String> to) {
        var doubts = reading.withArray("doubts");
        for (var index = 0; index < doubts.size(); index++) {
            var doubt = (ObjectNode) doubts.get(index);
            var before = doubt.get("field").asText();
            doubt.put("field", to.apply(before));
            if (!before.isEmpty() && doubt.get("field").asText().isEmpty()) seen.add(index);
        }
    }

    /** Who corrects a field has looked at what was doubtful about it. */
    void looked(String path) {
        var doubts = draft.reading().doubts();
        for (var index = 0; index < doubts.size(); index++) {
            if (Paths.within(Paths.of(doubts.get(index)), path)) seen.add(index);
        }
    }

    Draft draft() {
        for (var person : List.of("chair", "signatory", "issuedBy")) {
            if (isNobody(reading.get(person))) reading.putNull(person);
        }
        return new Draft(
                IntakeJson.read(reading, Reading.class),
                wishes,
                seen,
                draft.committeeId(),
                draft.number(),
                draft.readingId());
    }

    private static boolean isNobody(@Nullable JsonNode person) {
        return person != null
                && person.isObject()
                && person.properties().stream().map(Map.Entry::getValue).allMatch(JsonNode::isNull);
    }
}
