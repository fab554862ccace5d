package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Phrase;
import bd.sabha.implementer.Expression.PlaceName;
import bd.sabha.implementer.Pieces.Piece;
import bd.sabha.implementer.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an expression by the grammar of {@link Expression}, in one pass; for one expression only. */
final class ExpressionParser {

    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private final ExpressionBuilder read;
    private int depth;
    private int at;

    private ExpressionParser(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        pieces = new ArrayList<>(new Pieces(lexicon, text).read());
        read = new ExpressionBuilder(lexicon.register());
    }

    /** The expressions that the text consists of: a designation that follows a place begins another one. */
    static List<Expression> parse(Lexicon lexicon, String text) {
        var parser = new ExpressionParser(lexicon, text);
        while (parser.at < parser.pieces.size()) {
            parser.items(false);
        }
        parser.read.settle();
        return parser.read.expressions;
    }

    /** Items up to the next comma, within brackets up to their end; an exception reaches as far. */
    private void items(boolean bracketed) {
        int subjects = read.expression.subjects.size();
        int places = read.expression.places.size();
        for (; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            if (piece.kind() == Kind.CLOSE || piece.kind() == Kind.COMMA && !bracketed) {
                break;
            } else if (piece.kind() == Kind.OPEN) {
                at++;
                depth++;
                items(true);
                depth--;
            } else if (piece.is(Keyword.EXCEPT_BEFORE_IT)) {
                read.except(subjects, places);
            } else {
                item(piece);
            }
        }
        read.excepting = false;
        read.either = false;
        at += bracketed ? 0 : 1;
    }

    private void item(Piece piece) {
        var meaning = Ellipsis.completed(lexicon, pieces, at);
        if (piece.kind() == Kind.SLASH || piece.is(Keyword.OR)) {
            read.either = true;
            return;
        }
        if (piece.kind() == Kind.COMMA || piece.is(Keyword.AND)) {
            return;
        }
        if (meaning == null) {
            read.unknown(piece.words());
        } else if (meaning.isDesignation() && meaning.keyword != null && !isTitle(piece)) {
            read.doubtful = new Phrase(piece.words(), meaning);
            keyword(piece, meaning.keyword);
        } else if (meaning.isDesignation() && !(meaning.isLimit() && read.expression.hasSubject() && !read.either)) {
            read.designation(new Phrase(piece.words(), meaning), isOutside());
        } else if (meaning.keyword != null && !(meaning.isPlace() && read.expression.hasSubject())) {
            keyword(piece, meaning.keyword);
        } else if (meaning.isPlace()) {
            if (depth == 0 && !read.excepting && read.isPlacedBefore() && Neighbours.areOfAnother(pieces, at)) {
                read.begin();
            }
            boolean listed = Neighbours.list(pieces, at, depth > 0);
            read.place(new PlaceName(piece.words(), meaning.places, layerBeside(), listed));
        } else {
            var limit = new Phrase(piece.words(), meaning);
            if (!Neighbours.isJoined(pieces, at) || !read.isAnotherSection(limit)) {
                read.limit(limit, isOutside());
            }
        }
        read.either = false;
    }

    /** Whether what stands here is neither in brackets nor left out. */
    private boolean isOutside() {
        return depth == 0
                && pieces.stream()
                        .skip(at)
                        .takeWhile(piece -> piece.kind() != Kind.COMMA)
                        .noneMatch(piece -> piece.is(Keyword.EXCEPT_BEFORE_IT));
    }

    /** What begins the text, as the register writes a designation, with a comma behind it, is one: জেলার, … */
    private boolean isTitle(Piece piece) {
        return !read.expression.hasSubject() && Neighbours.isSign(pieces, at + 1) && lexicon.isTitle(piece.words());
    }

    private void keyword(Piece piece, Keyword keyword) {
        switch (keyword) {
            case ALL -> read.expression.all = true;
            case EACH -> read.expression.each = true;
            case CONCERNED -> read.expression.concerned = true;
            case SUBORDINATE -> read.expression.subordinate = true;
            case EXCEPT_AFTER_IT -> read.excepting = true;
            case HEAD_OFFICE -> read.group(Plural.isPlural(piece.words()) ? Keyword.HEADS : null);
            case SADAR -> read.place(new PlaceName(piece.words(), List.of(), layerBeside(), false));
            case NATION -> read.place(new PlaceName(piece.words(), List.of(Place.BANGLADESH), null, false));
            default -> {
                if (keyword.level() != null) {
                    read.expression.level = keyword.level();
                } else if (keyword.isGroup()) {
                    read.group(keyword);
                }
            }
        }
    }

    /** What the word behind a place's name, or before it, says that the place is. */
    private @Nullable Integer layerBeside() {
        if (at + 1 < pieces.size() && Neighbours.layer(pieces.get(at + 1)) != null) {
            at++;
            return Neighbours.layer(pieces.get(at));
        }
        return at > 0 ? Neighbours.layer(pieces.get(at - 1)) : null;
    }
}
