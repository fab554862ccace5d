package bd.sabha.implementer;

import bd.sabha.implementer.Tokens.Kind;
import bd.sabha.implementer.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts an expression into the fewest phrases that the lexicon knows; what it does not know stays a piece of its own. */
final class Pieces {

    private static final int COST_OF_PHRASE = 1;
    private static final int COST_OF_UNKNOWN = 3;

    private final Lexicon lexicon;
    private final String text;

    Pieces(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** @param words as written; @param stems its key; @param meaning null: of a word that nobody knows, or of a sign */
    record Piece(Kind kind, String words, String stems, @Nullable Meaning meaning) {

        boolean isUnknown() {
            return kind == Kind.WORD && meaning == null;
        }

        boolean is(Keyword keyword) {
            return meaning != null && meaning.is(keyword);
        }
    }

    List<Piece> read() {
        var pieces = new ArrayList<Piece>();
        var run = new ArrayList<Token>();
        for (var token : Tokens.read(text)) {
            if (token.isWord()) {
                run.add(token);
            } else {
                cut(run, pieces);
                run.clear();
                pieces.add(new Piece(token.kind(), text.substring(token.start(), token.end()), "", null));
            }
        }
        cut(run, pieces);
        return pieces;
    }

    /** Cuts words between two signs at the least cost; of equal ones the cut with the longer first phrase. */
    private void cut(List<Token> run, List<Piece> pieces) {
        int[] cost = new int[run.size() + 1];
        int[] end = new int[run.size() + 1];
        for (int from = run.size() - 1; from >= 0; from--) {
            cost[from] = COST_OF_UNKNOWN + cost[from + 1];
            end[from] = from + 1;
            for (int to = from + 1; to <= Math.min(run.size(), from + lexicon.longest()); to++) {
                if (COST_OF_PHRASE + cost[to] <= cost[from] && lexicon.meaning(stems(run, from, to)) != null) {
                    cost[from] = COST_OF_PHRASE + cost[to];
                    end[from] = to;
                }
            }
        }
        for (int from = 0; from < run.size(); from = end[from]) {
            add(piece(run, from, end[from]), pieces);
        }
    }

    private Piece piece(List<Token> run, int from, int to) {
        var stems = stems(run, from, to);
        return new Piece(Kind.WORD, words(run, from, to), stems, lexicon.meaning(stems));
    }

    /** Unknown words in a row are one piece, with the general words that stand before them. */
    private void add(Piece piece, List<Piece> pieces) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && piece.isUnknown() && !isNumber(piece) && (last.isUnknown() || isGeneral(last))) {
            pieces.set(pieces.size() - 1, joined(last, piece));
        } else if (last != null && last.isUnknown() && piece.is(Keyword.OFFICERS)) {
            pieces.set(pieces.size() - 1, joined(last, piece));
        } else {
            pieces.add(piece);
        }
    }

    private static Piece joined(Piece one, Piece other) {
        return new Piece(Kind.WORD, one.words() + " " + other.words(), one.stems() + " " + other.stems(), null);
    }

    private static boolean isNumber(Piece piece) {
        return Character.isDigit(piece.words().codePointAt(0));
    }

    private static boolean isGeneral(Piece piece) {
        var keyword = piece.meaning() == null ? null : piece.meaning().keyword;
        return keyword != null && (keyword.placeLayer() != null || keyword == Keyword.OFFICERS);
    }

    private String words(List<Token> run, int from, int to) {
        return text.substring(run.get(from).start(), run.get(to - 1).end());
    }

    private static String stems(List<Token> run, int from, int to) {
        return run.subList(from, to).stream().map(Token::stem).collect(Collectors.joining(" "));
    }
}
