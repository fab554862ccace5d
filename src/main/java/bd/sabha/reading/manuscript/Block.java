package bd.sabha.reading.manuscript;

import java.util.List;
import java.util.stream.Stream;

/** A paragraph or a table, in the order of reading. */
public sealed interface Block {

    /** Its paragraphs, those of its cells and of tables in them included. */
    Stream<Excerpt> paragraphs();

    /**
     * A line of a text file, a paragraph of a document; an automatic number is written in front of it as it is printed. Never
     * blank, in NFC, not tidied.
     */
    record Paragraph(Excerpt words) implements Block {

        @Override
        public Stream<Excerpt> paragraphs() {
            return Stream.of(words);
        }
    }

    /** Rows that stand together; whether the first is a head is for the reader of fields to say. */
    record Table(List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<Excerpt> paragraphs() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .flatMap(Block::paragraphs);
        }
    }

    /** @param cells from left to right; empty ones are there, those that a merged cell covers are not */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param blocks may hold tables; empty: an empty cell
     * @param columns how many columns of the grid it is wide, at least 1
     * @param continuesAbove it is the same as the cell above it, merged downwards
     */
    record Cell(List<Block> blocks, int columns, boolean continuesAbove) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        public static Cell of(List<Block> blocks) {
            return new Cell(blocks, 1, false);
        }

        /** Its paragraphs as one, without those of tables in it, line ends between them. */
        public Excerpt words() {
            return Excerpt.join(
                    "\n",
                    blocks.stream()
                            .filter(Paragraph.class::isInstance)
                            .flatMap(Block::paragraphs)
                            .toList());
        }
    }
}
