package bd.sabha.implementer;

import bd.sabha.implementer.Pieces.Piece;
import bd.sabha.implementer.Tokens.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside the name of a place tells what it is and to whom it belongs. */
final class Neighbours {

    private Neighbours() {}

    static boolean isSign(List<Piece> pieces, int at) {
        return at < 0 || at >= pieces.size() || pieces.get(at).kind() != Kind.WORD;
    }

    /** Whether "ও" or "/" joins it to what stands before it. */
    static boolean isJoined(List<Piece> pieces, int at) {
        return joins(pieces, at - 1, false);
    }

    /** Whether it is one of several that "ও" or "/" joins, or commas in brackets. */
    static boolean list(List<Piece> pieces, int at, boolean bracketed) {
        return joins(pieces, at - 1, bracketed) || joins(pieces, at + 1, bracketed);
    }

    /** In বাগেরহাটের জেলা প্রশাসক ও খুলনার পুলিশ সুপার each place belongs to the designation behind it. */
    static boolean areOfAnother(List<Piece> pieces, int at) {
        return pieces.stream()
                .skip(at + 1L)
                .takeWhile(piece -> piece.kind() == Kind.WORD)
                .dropWhile(piece -> layer(piece) != null
                        || piece.is(Keyword.ALL)
                        || piece.meaning() != null && piece.meaning().isPlace())
                .findFirst()
                .filter(piece -> piece.meaning() != null && piece.meaning().isDesignation())
                .isPresent();
    }

    /** What sort of place the piece says that the one beside it is; null: nothing. */
    static @Nullable Integer layer(Piece piece) {
        return piece.meaning() == null || piece.meaning().keyword == null
                ? null
                : piece.meaning().keyword.placeLayer();
    }

    private static boolean joins(List<Piece> pieces, int at, boolean bracketed) {
        if (at < 0 || at >= pieces.size()) {
            return false;
        }
        var piece = pieces.get(at);
        return piece.kind() == Kind.SLASH
                || piece.kind() == Kind.COMMA && bracketed
                || piece.is(Keyword.AND)
                || piece.is(Keyword.OR);
    }
}
