package bd.sabha.reading.source;

import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Makes blocks of characters and of what is said about them: here a paragraph ends, here a cell begins. */
final class Assembly {

    /** Tables within tables; deeper ones are only words in their cell. */
    private static final int DEEPEST = 20;

    private final Deque<Box> boxes = new ArrayDeque<>();
    private final OldLetters oldLetters;
    private Excerpt.Builder words = new Excerpt.Builder();
    private BitSet old = new BitSet();
    private String number = "";
    private Span numberAt = new Span(0, 0);
    private int tooDeep;

    Assembly(OldLetters oldLetters) {
        this.oldLetters = oldLetters;
        boxes.push(new Box(new Grid()));
    }

    /** What is being filled: a table and the blocks of its open cell; the outermost one is all that is made. */
    private static final class Box {

        private final Grid grid;
        private List<Block> blocks = new ArrayList<>();
        private boolean inCell;
        private int columns = 1;
        private int rows = 1;

        Box(Grid grid) {
            this.grid = grid;
        }
    }

    /** @param isOld whether it is drawn as another one */
    void add(char c, int from, int to, boolean strong, boolean isOld) {
        if (!number.isEmpty() && !Excerpt.isSpace(c)) {
            for (char digit : number.toCharArray()) words.add(digit, numberAt.from(), numberAt.to(), false);
            number = "";
        }
        if (isOld) old.set(words.length());
        words.add(c, from, to, strong);
    }

    /** What stands in front of the next words. @param place of what says so */
    void number(String number, Span place) {
        this.number = number;
        numberAt = place;
    }

    boolean isEmpty() {
        return words.length() == 0;
    }

    void endParagraph() {
        if (isEmpty()) return;
        var paragraph = oldLetters.convert(words.build(), old).strip().nfc();
        words = new Excerpt.Builder();
        old = new BitSet();
        if (!paragraph.isEmpty()) box().blocks.add(new Block.Paragraph(paragraph));
    }

    void beginTable() {
        endParagraph();
        if (boxes.size() > DEEPEST) {
            tooDeep++;
        } else {
            boxes.push(new Box(new Grid()));
        }
    }

    void endTable() {
        endParagraph();
        if (tooDeep > 0) {
            tooDeep--;
        } else if (boxes.size() > 1) {
            endCell();
            var box = boxes.pop();
            box().blocks.addAll(box.blocks);
            var rows = box.grid.rows();
            if (!rows.isEmpty()) box().blocks.add(new Block.Table(rows));
        }
    }

    void beginRow() {
        endCell();
        if (tooDeep == 0 && boxes.size() > 1) box().grid.endRow();
    }

    void beginCell(int columns, int rows) {
        endCell();
        if (tooDeep > 0 || boxes.size() == 1) return;
        box().inCell = true;
        box().columns = columns;
        box().rows = rows;
    }

    /** Words between cells belong to the one before them; those before the first cell stand before the table. */
    void endCell() {
        endParagraph();
        if (tooDeep > 0 || boxes.size() == 1) return;
        var box = box();
        if (box.inCell) {
            box.grid.add(box.blocks, box.columns, box.rows);
        } else if (box.blocks.isEmpty() || !box.grid.addToLast(box.blocks)) {
            return;
        }
        box.inCell = false;
        box.blocks = new ArrayList<>();
    }

    /** All that was made; whatever is still open ends. */
    List<Block> blocks() {
        endParagraph();
        tooDeep = 0;
        while (boxes.size() > 1) endTable();
        return box().blocks;
    }

    private Box box() {
        return boxes.getFirst();
    }
}
