package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Phrase;
import bd.sabha.implementer.Expression.PlaceName;
import bd.sabha.implementer.Expression.Unknown;
import bd.sabha.implementer.Pieces.Piece;
import bd.sabha.implementer.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an expression by the grammar of {@link Expression}, in one pass; for one expression only. */
final class ExpressionParser {

    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private final Expression expression = new Expression();
    private int at;
    private boolean either;
    private boolean excepting;
    private @Nullable Phrase doubtful;

    private ExpressionParser(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        pieces = new ArrayList<>(new Pieces(lexicon, text).read());
    }

    static Expression parse(Lexicon lexicon, String text) {
        var parser = new ExpressionParser(lexicon, text);
        while (parser.at < parser.pieces.size()) {
            parser.items(false);
        }
        parser.settle();
        return parser.expression;
    }

    /** Items up to the next comma, within brackets up to their end; an exception reaches as far. */
    private void items(boolean bracketed) {
        int subjects = expression.subjects.size();
        int places = expression.places.size();
        for (; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            if (piece.kind() == Kind.CLOSE || piece.kind() == Kind.COMMA && !bracketed) {
                break;
            } else if (piece.kind() == Kind.OPEN) {
                at++;
                items(true);
            } else if (piece.is(Keyword.EXCEPT_BEFORE_IT)) {
                except(subjects, places);
            } else {
                item(piece);
            }
        }
        excepting = false;
        either = false;
        at += bracketed ? 0 : 1;
    }

    private void item(Piece piece) {
        var meaning = Ellipsis.completed(lexicon, pieces, at);
        if (piece.kind() == Kind.SLASH || piece.is(Keyword.OR)) {
            either = true;
            return;
        }
        if (piece.kind() == Kind.COMMA || piece.is(Keyword.AND)) {
            return;
        }
        if (meaning == null) {
            expression.unknown.add(new Unknown(piece.words(), expression.hasSubject()));
        } else if (meaning.isDesignation() && meaning.keyword != null) {
            doubtful = new Phrase(piece.words(), meaning);
            keyword(piece, meaning.keyword);
        } else if (meaning.isDesignation() && !(meaning.isLimit() && expression.hasSubject() && !either)) {
            designation(new Phrase(piece.words(), meaning));
        } else if (meaning.keyword != null && !(meaning.isPlace() && expression.hasSubject())) {
            keyword(piece, meaning.keyword);
        } else if (meaning.isPlace()) {
            place(new PlaceName(piece.words(), meaning.places, layerBeside()));
        } else {
            expression.limits.add(new Phrase(piece.words(), meaning));
        }
        either = false;
    }

    /** What is a designation and a general word at once, as জেলার, is the former where nothing else is the subject. */
    private void settle() {
        if (doubtful != null && !expression.hasSubject() && expression.limits.isEmpty()) {
            designation(doubtful);
        }
    }

    private void designation(Phrase phrase) {
        expression.plural |= Plural.isPlural(lexicon.register(), phrase);
        if (excepting) {
            expression.exceptPosts.add(phrase);
        } else if (either && !expression.subjects.isEmpty()) {
            expression.subjects.get(expression.subjects.size() - 1).add(phrase);
        } else {
            expression.subjects.add(new ArrayList<>(List.of(phrase)));
        }
    }

    private void place(PlaceName name) {
        (excepting ? expression.exceptPlaces : expression.places).add(name);
    }

    private void keyword(Piece piece, Keyword keyword) {
        switch (keyword) {
            case ALL -> expression.all = true;
            case EACH -> expression.each = true;
            case CONCERNED -> expression.concerned = true;
            case SUBORDINATE -> expression.subordinate = true;
            case EXCEPT_AFTER_IT -> excepting = true;
            case SADAR -> place(new PlaceName(piece.words(), List.of(), layerBeside()));
            case NATION -> place(new PlaceName(piece.words(), List.of(Place.BANGLADESH), null));
            default -> {
                if (keyword.level() != null) {
                    expression.level = keyword.level();
                } else if (keyword.isGroup() && (expression.group == null || expression.group == Keyword.OFFICES)) {
                    expression.group = keyword;
                }
            }
        }
    }

    /** The places and designations since the last comma or bracket are left out; what lies around one of them stays. */
    private void except(int subjects, int places) {
        var posts = expression.subjects.subList(subjects, expression.subjects.size());
        posts.forEach(expression.exceptPosts::addAll);
        posts.clear();
        var named = expression.places.subList(places, expression.places.size());
        var left = named.stream()
                .filter(name -> named.stream().noneMatch(name::surrounds))
                .toList();
        expression.exceptPlaces.addAll(left);
        named.removeAll(left);
    }

    /** What the word behind a place's name, or before it, says that the place is. */
    private @Nullable Integer layerBeside() {
        if (at + 1 < pieces.size() && layer(pieces.get(at + 1)) != null) {
            at++;
            return layer(pieces.get(at));
        }
        return at > 0 ? layer(pieces.get(at - 1)) : null;
    }

    private static @Nullable Integer layer(Piece piece) {
        return piece.meaning() == null || piece.meaning().keyword == null
                ? null
                : piece.meaning().keyword.placeLayer();
    }
}
