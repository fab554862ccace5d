package bd.sabha.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/** How a draft is kept without the source's text, which lies with the reading. */
final class DraftJson {

    private static final String READING = "reading";
    private static final String TEXT = "text";

    private DraftJson() {}

    static String withoutText(Draft draft) {
        var tree = IntakeJson.tree(draft);
        ((ObjectNode) tree.get(READING)).put(TEXT, "");
        return tree.toString();
    }

    static Draft withText(String json, Read read) {
        var tree = IntakeJson.tree(json);
        ((ObjectNode) tree.get(READING))
                .put(TEXT, Objects.requireNonNull(read.reading()).text());
        return IntakeJson.read(tree, Draft.class);
    }
}
