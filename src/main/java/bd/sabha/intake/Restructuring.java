package bd.sabha.intake;

import bd.sabha.intake.Draft.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Adds items and decisions to a draft and takes them away; what is wished and doubted moves along. */
final class Restructuring {

    private final DraftTree tree;

    private Restructuring(Draft draft) {
        this.tree = new DraftTree(draft);
    }

    static Draft withItem(Draft draft) {
        var restructuring = new Restructuring(draft);
        restructuring.addItem();
        return restructuring.tree.draft();
    }

    static Draft withoutItem(Draft draft, int item) {
        var restructuring = new Restructuring(draft);
        restructuring.removeItem(item);
        return restructuring.tree.draft();
    }

    static Draft withDecision(Draft draft, int item) {
        var restructuring = new Restructuring(draft);
        restructuring.addDecision(item);
        return restructuring.tree.draft();
    }

    static Draft withoutDecision(Draft draft, int item, int decision) {
        var restructuring = new Restructuring(draft);
        restructuring.removeDecision(item, decision);
        return restructuring.tree.draft();
    }

    private void addItem() {
        tree.reading.withArray("items").add(IntakeJson.tree(Blank.ITEM));
        tree.wishes.add(List.of());
    }

    private void removeItem(int item) {
        if (tree.reading.withArray("items").remove(item) == null) throw new NoSuchElementException("item " + item);
        tree.wishes.remove(item);
        tree.moveDoubts(path -> Paths.movingItems(path, at -> at == item ? -1 : at > item ? at - 1 : at));
    }

    private void addDecision(int item) {
        tree.objectAt(Paths.item(item)).withArray("decisions").add(IntakeJson.tree(Blank.DECISION));
        var changed = new ArrayList<>(tree.wishes.get(item));
        changed.add(Wish.NONE);
        tree.wishes.set(item, changed);
    }

    private void removeDecision(int item, int decision) {
        var gone = tree.objectAt(Paths.item(item)).withArray("decisions").remove(decision);
        if (gone == null) throw new NoSuchElementException("decision " + decision);
        var changed = new ArrayList<>(tree.wishes.get(item));
        changed.remove(decision);
        tree.wishes.set(item, changed);
        tree.moveDoubts(
                path -> Paths.movingDecisions(path, item, at -> at == decision ? -1 : at > decision ? at - 1 : at));
    }
}
