package bd.sabha.implementer;

import bd.sabha.implementer.Pieces.Piece;
import bd.sabha.implementer.Tokens.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In জেলা/উপজেলা শিক্ষা অফিসার the first words go on as the second ones do. */
final class Ellipsis {

    private Ellipsis() {}

    /** What the piece means, with the end of the designation behind it where it is the beginning of one. */
    static @Nullable Meaning completed(Lexicon lexicon, List<Piece> pieces, int at) {
        var piece = pieces.get(at);
        if (piece.meaning() != null && piece.meaning().keyword == null || at + 2 >= pieces.size()) {
            return piece.meaning();
        }
        var next = pieces.get(at + 2);
        if (!joins(pieces.get(at + 1)) || !namesSomebody(next.meaning())) {
            return piece.meaning();
        }
        var words = List.of(next.stems().split(" "));
        for (int i = 1; i < words.size(); i++) {
            var whole = lexicon.meaning(piece.stems() + " " + String.join(" ", words.subList(i, words.size())));
            if (namesSomebody(whole)) {
                return whole;
            }
        }
        return piece.meaning();
    }

    private static boolean joins(Piece piece) {
        return piece.kind() == Kind.SLASH || piece.is(Keyword.AND) || piece.is(Keyword.OR);
    }

    private static boolean namesSomebody(@Nullable Meaning meaning) {
        return meaning != null && (meaning.isDesignation() || meaning.is(Keyword.HEADS));
    }
}
