package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Phrase;
import bd.sabha.implementer.Expression.PlaceName;
import bd.sabha.implementer.Expression.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what a parser reads into expressions: each designation with the places and sections that go with it. */
final class ExpressionBuilder {

    final List<Expression> expressions = new ArrayList<>();
    Expression expression = new Expression();
    boolean either;
    boolean excepting;

    @Nullable
    Phrase doubtful;

    private final RegisterPicture register;
    private List<Phrase> whole = List.of();
    private boolean placed;
    private boolean officePlaced;

    ExpressionBuilder(RegisterPicture register) {
        this.register = register;
        expressions.add(expression);
    }

    void unknown(String words) {
        var count = Numbers.counted(words);
        if (count != null) {
            expression.count = new Expression.Count(words, count);
        } else if (!Numbers.isNumber(words)) {
            expression.unknown.add(new Unknown(words, expression.hasSubject()));
        }
    }

    /** A section belongs to the designation before it, where that has such a section; else it limits all. */
    void limit(Phrase limit, boolean outside) {
        if (officePlaced && outside && !expression.hasSubject()) {
            begin();
        }
        var subject = expression.subjects.isEmpty()
                ? List.<Phrase>of()
                : expression.subjects.get(expression.subjects.size() - 1);
        var refined = subject.stream().map(phrase -> phrase.of(limit)).toList();
        if (refined.equals(subject)) {
            expression.limits.add(limit);
        } else {
            whole = List.copyOf(subject);
            expression.subjects.set(expression.subjects.size() - 1, new ArrayList<>(refined));
        }
    }

    void group(@Nullable Keyword group) {
        if (group != null && (expression.group == null || expression.group == Keyword.OFFICES)) {
            expression.group = group;
        }
    }

    /** In অতিরিক্ত জেলা প্রশাসক (সার্বিক ও রাজস্ব) the second section belongs to the designation as the first one does. */
    boolean isAnotherSection(Phrase section) {
        var others = whole.stream()
                .map(phrase -> phrase.of(section))
                .filter(phrase -> !whole.contains(phrase))
                .toList();
        if (!others.isEmpty()) {
            expression.subjects.add(new ArrayList<>(others));
        }
        return !others.isEmpty();
    }

    /** What is a designation and a general word at once, as জেলার, is the former where nothing else is the subject. */
    void settle() {
        if (doubtful != null && !expression.hasSubject() && expression.limits.isEmpty()) {
            designation(doubtful, false);
        }
    }

    void designation(Phrase phrase, boolean outside) {
        if (placed && outside && !either && !excepting) {
            begin();
        }
        whole = List.of();
        expression.plural |= Plural.isPlural(register, phrase);
        if (excepting) {
            expression.exceptPosts.add(phrase);
        } else if (either && !expression.subjects.isEmpty()) {
            expression.subjects.get(expression.subjects.size() - 1).add(phrase);
        } else {
            expression.subjects.add(new ArrayList<>(List.of(phrase)));
        }
    }

    /** Another expression, in the same places unless it names its own. */
    void begin() {
        expression = new Expression(expression);
        expressions.add(expression);
        placed = false;
        officePlaced = false;
    }

    /** Whether the places stand before the designations: বাগেরহাটের জেলা প্রশাসক. */
    boolean isPlacedBefore() {
        return expression.hasSubject() && !placed && expression.places.stream().anyMatch(name -> !name.isSadar());
    }

    void place(PlaceName name) {
        placed |= expression.hasSubject();
        officePlaced |= !expression.hasSubject() && !expression.limits.isEmpty();
        (excepting ? expression.exceptPlaces : expression.places).add(name);
    }

    /** The places and designations since the last comma or bracket are left out; what lies around one of them stays. */
    void except(int subjects, int places) {
        var posts = since(expression.subjects, subjects);
        posts.forEach(expression.exceptPosts::addAll);
        posts.clear();
        var named = since(expression.places, expression.hasSubject() ? places : 0);
        var around = named.stream()
                .filter(name -> named.stream().anyMatch(name::surrounds))
                .toList();
        var left = new ArrayList<>(named);
        left.removeAll(around);
        named.clear();
        left.addAll(besides(left));
        expression.places.removeAll(left);
        expression.exceptPlaces.addAll(left);
        expression.exceptAround.addAll(around);
    }

    /** In "বাগেরহাট, রামপাল, মোংলা ব্যতীত" the comma between two that lie in one does not end the exception. */
    private List<PlaceName> besides(List<PlaceName> left) {
        var around = expression.places.stream()
                .filter(name -> left.stream().anyMatch(name::surrounds))
                .toList();
        return expression.places.stream()
                .filter(name -> !around.contains(name))
                .filter(name -> around.stream().anyMatch(other -> other.surrounds(name)))
                .toList();
    }

    private static <T> List<T> since(List<T> all, int from) {
        return all.subList(Math.min(from, all.size()), all.size());
    }
}
