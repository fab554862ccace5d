package bd.sabha.reading.manuscript;

import bd.sabha.reading.Doubt;
import java.util.List;

/**
 * A file as text and tables, of whatever format it was.
 *
 * @param text to which all places refer and which is shown beside the reading: of a text file itself, tags included; of other
 *     formats their words, a paragraph or row a line, tabs between cells
 * @param doubts that come from the file itself: converted, repaired
 */
public record Manuscript(String text, List<Block> blocks, List<Doubt> doubts) {

    public Manuscript {
        blocks = List.copyOf(blocks);
        doubts = List.copyOf(doubts);
    }
}
