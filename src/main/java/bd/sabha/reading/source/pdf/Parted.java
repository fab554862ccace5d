package bd.sabha.reading.source.pdf;

import bd.sabha.reading.source.pdf.Piece.Passage;
import java.util.ArrayList;
import java.util.List;

/** Tagged paragraphs parted where a line was ended by hand. */
final class Parted {

    private Parted() {}

    static List<Piece> of(List<Piece> pieces, Paragraphs within) {
        var parted = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece instanceof Passage passage) part(passage, within, parted);
            else parted.add(piece);
        }
        return parted;
    }

    private static void part(Passage passage, Paragraphs within, List<Piece> to) {
        var lines = passage.lines();
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && !within.endsEarly(lines.get(i - 1), lines.get(i))) continue;
            to.add(new Passage(List.copyOf(lines.subList(begin, i)), passage.page()));
            begin = i;
        }
    }
}
