package bd.sabha.intake;

import bd.sabha.reading.Found;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes corrections into a draft. What is corrected is sure and keeps its place in the source; dates and times lose it,
 * because how they were printed counts no more.
 */
final class Rewriting {

    private static final String VALUE = "value";
    private static final String PLACES = "places";

    private final DraftTree tree;

    private Rewriting(Draft draft) {
        this.tree = new DraftTree(draft);
    }

    static Draft corrected(Draft draft, Correction correction) {
        var rewriting = new Rewriting(draft);
        correction.fields().forEach(field -> rewriting.correct(field, correction));
        return rewriting.tree.draft();
    }

    /** One of those whom the sentence names, in its words. */
    static Draft withImplementer(Draft draft, int item, int decision, String words) {
        var rewriting = new Rewriting(draft);
        var path = Paths.decision(item, decision);
        rewriting.tree.objectAt(path).withArray("hints").forEach(hint -> {
            if (hint.path(VALUE).asText().equals(words)) {
                rewriting.tree.objectAt(path).withArray("implementers").add(hint);
                rewriting.tree.looked(path + ".implementers");
            }
        });
        return rewriting.tree.draft();
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
        if (changed) tree.looked(field.path());
    }

    /** @return whether it is another value than before */
    private boolean put(String path, @Nullable Object value, boolean keepsPlaces) {
        var cut = path.lastIndexOf('.');
        var parent = cut < 0 ? tree.reading : tree.objectAt(path.substring(0, cut));
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
        var parent = cut < 0 ? tree.reading : tree.objectAt(path.substring(0, cut));
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

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : IntakeJson.node(value).asText();
    }
}
