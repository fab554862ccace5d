package bd.sabha.intake;

import bd.sabha.intake.Draft.Wish;
import bd.sabha.reading.Found;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes corrections into a draft. What is corrected is sure and keeps its place in the source; dates and times lose it,
 * because how they were printed counts no more.
 */
final class Rewriting {

    private static final String VALUE = "value";
    private static final String PLACES = "places";

    private final Draft draft;
    private final ObjectNode reading;
    private final List<List<Wish>> wishes;
    private final Set<Integer> seen;

    private Rewriting(Draft draft) {
        this.draft = draft;
        this.reading = IntakeJson.tree(draft.reading());
        this.wishes = new ArrayList<>(draft.wishes().stream().map(List::copyOf).toList());
        this.seen = new TreeSet<>(draft.seen());
    }

    static Draft corrected(Draft draft, Correction correction) {
        var rewriting = new Rewriting(draft);
        correction.fields().forEach(field -> rewriting.correct(field, correction));
        return rewriting.draft();
    }

    static Draft withItem(Draft draft) {
        var rewriting = new Rewriting(draft);
        rewriting.addItem();
        return rewriting.draft();
    }

    static Draft withoutItem(Draft draft, int item) {
        var rewriting = new Rewriting(draft);
        rewriting.removeItem(item);
        return rewriting.draft();
    }

    static Draft withDecision(Draft draft, int item) {
        var rewriting = new Rewriting(draft);
        rewriting.addDecision(item);
        return rewriting.draft();
    }

    static Draft withoutDecision(Draft draft, int item, int decision) {
        var rewriting = new Rewriting(draft);
        rewriting.removeDecision(item, decision);
        return rewriting.draft();
    }

    /** One of those whom the sentence names, in its words. */
    static Draft withImplementer(Draft draft, int item, int decision, String words) {
        var rewriting = new Rewriting(draft);
        var path = Paths.decision(item, decision);
        rewriting.objectAt(path).withArray("hints").forEach(hint -> {
            if (hint.path(VALUE).asText().equals(words)) {
                rewriting.objectAt(path).withArray("implementers").add(hint);
                rewriting.looked(path + ".implementers");
            }
        });
        return rewriting.draft();
    }

    private void correct(Field field, Correction typed) {
        var changed =
                switch (field.kind()) {
                    case TEXT, LONG -> put(field.path(), emptyIsNull(typed.text(field)), true);
                    case DATE -> put(field.path(), string(typed.date(field)), false);
                    case TIME -> put(field.path(), string(typed.time(field)), false);
                    case FLAG -> put(field.path(), typed.flag(field), true);
                    case DEADLINE -> put(field.path(), IntakeJson.tree(typed.deadline(field)), true);
                    case LINES -> lines(field.path(), typed.lines(field));
                };
        if (changed) looked(field.path());
    }

    /** @return whether it is another value than before */
    private boolean put(String path, @Nullable Object value, boolean keepsPlaces) {
        var cut = path.lastIndexOf('.');
        var parent = cut < 0 ? reading : objectAt(path.substring(0, cut));
        var name = path.substring(cut + 1);
        var shown = name.equals("no") && parent.hasNonNull("noCorrected") ? "noCorrected" : name;
        var before = parent.get(shown);
        var node = IntakeJson.node(value);
        if (node.equals(before == null || before.isNull() ? IntakeJson.node(null) : before.get(VALUE))) return false;
        if (name.equals("no") && parent.has("noCorrected")) parent.putNull("noCorrected");
        parent.set(name, node.isNull() ? node : found(node, keepsPlaces ? before : null));
        return true;
    }

    private boolean lines(String path, List<String> values) {
        var cut = path.lastIndexOf('.');
        var parent = cut < 0 ? reading : objectAt(path.substring(0, cut));
        var name = path.substring(cut + 1);
        var before = parent.withArray(name);
        var after = IntakeJson.list();
        values.forEach(value -> after.add(same(before, value)));
        if (after.equals(before)) return false;
        parent.set(name, after);
        return true;
    }

    private static JsonNode same(ArrayNode before, String value) {
        for (var found : before) {
            if (found.path(VALUE).asText().equals(value)) return found;
        }
        return found(IntakeJson.node(value), null);
    }

    private static JsonNode found(JsonNode value, @Nullable JsonNode before) {
        var found = IntakeJson.tree(new Found<>("", List.of(), 1));
        found.set(VALUE, value);
        if (before != null && before.hasNonNull(PLACES)) found.set(PLACES, before.get(PLACES));
        return found;
    }

    /** A person, or an item or decision; a person of whom nothing was read is made. */
    private ObjectNode objectAt(String path) {
        JsonNode node = reading;
        for (var name : path.replace("]", "").split("[.\\[]")) {
            var next = name.matches("\\d+") ? node.get(Integer.parseInt(name)) : node.get(name);
            if (next == null) throw new java.util.NoSuchElementException(path);
            if (next.isNull()) next = ((ObjectNode) node).putObject(name);
            node = next;
        }
        return (ObjectNode) node;
    }

    private void addItem() {
        reading.withArray("items").add(IntakeJson.tree(Blank.ITEM));
        wishes.add(List.of());
    }

    private void removeItem(int item) {
        if (reading.withArray("items").remove(item) == null) throw new java.util.NoSuchElementException("item " + item);
        wishes.remove(item);
        doubts(path -> Paths.movingItems(path, at -> at == item ? -1 : at > item ? at - 1 : at));
    }

    private void addDecision(int item) {
        objectAt(Paths.item(item)).withArray("decisions").add(IntakeJson.tree(Blank.DECISION));
        var changed = new ArrayList<>(wishes.get(item));
        changed.add(Wish.NONE);
        wishes.set(item, changed);
    }

    private void removeDecision(int item, int decision) {
        var gone = objectAt(Paths.item(item)).withArray("decisions").remove(decision);
        if (gone == null) throw new java.util.NoSuchElementException("decision " + decision);
        var changed = new ArrayList<>(wishes.get(item));
        changed.remove(decision);
        wishes.set(item, changed);
        doubts(path -> Paths.movingDecisions(path, item, at -> at == decision ? -1 : at > decision ? at - 1 : at));
    }

    /** Doubts about what is gone concern nothing, and nobody has to look at them. */
    private void doubts(UnaryOperator<String> to) {
        var doubts = reading.withArray("doubts");
        for (var index = 0; index < doubts.size(); index++) {
            var doubt = (ObjectNode) doubts.get(index);
            var before = doubt.get("field").asText();
            doubt.put("field", to.apply(before));
            if (!before.isEmpty() && doubt.get("field").asText().isEmpty()) seen.add(index);
        }
    }

    /** Who corrects a field has looked at what was doubtful about it. */
    private void looked(String path) {
        var doubts = draft.reading().doubts();
        for (var index = 0; index < doubts.size(); index++) {
            if (Paths.within(Paths.of(doubts.get(index)), path)) seen.add(index);
        }
    }

    private Draft draft() {
        for (var person : List.of("chair", "signatory", "issuedBy")) {
            if (isNobody(reading.get(person))) reading.putNull(person);
        }
        return new Draft(
                IntakeJson.read(reading, bd.sabha.reading.Reading.class),
                wishes,
                seen,
                draft.committeeId(),
                draft.readingId());
    }

    private static boolean isNobody(@Nullable JsonNode person) {
        return person != null
                && person.isObject()
                && person.properties().stream().map(Map.Entry::getValue).allMatch(JsonNode::isNull);
    }

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : IntakeJson.node(value).asText();
    }
}
