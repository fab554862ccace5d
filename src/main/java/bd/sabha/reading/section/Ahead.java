package bd.sabha.reading.section;

import java.util.List;

/** For each line whether decisions under a heading of their own follow before the next item begins. */
final class Ahead {

    private Ahead() {}

    static boolean[] of(List<Line> lines) {
        var ahead = new boolean[lines.size()];
        boolean here = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            ahead[i] = here;
            if (lines.get(i).isRow()) continue;
            for (var piece : Heading.cut(lines.get(i).words())) {
                var kind = Heading.of(piece).map(Heading::kind).orElse(null);
                if (kind == Heading.Kind.DECISION) here = true;
                else if (kind == Heading.Kind.ITEM) here = false;
            }
        }
        return ahead;
    }
}
