package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Unknown;
import bd.sabha.implementer.Question.Reason;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks the register whom one expression means; for one expression only. */
final class Resolver {

    private static final int DIRECTORATE = 2;

    private final Lexicon lexicon;
    private final String words;
    private final Expression expression;
    private final @Nullable Long ownOfficeId;
    private final @Nullable Place own;
    private final List<Sought> sought;
    private final Findings findings;

    Resolver(Lexicon lexicon, String words, Expression expression, @Nullable Long ownOfficeId) {
        this.lexicon = lexicon;
        this.words = words;
        this.ownOfficeId = ownOfficeId;
        own = ownOfficeId == null ? null : lexicon.places().of(ownOfficeId);
        this.expression = expression;
        sought = new Seekers(lexicon, expression, ownOfficeId).read();
        findings = new Findings(words);
    }

    /** @param unknown makes a question of words that nobody knows and of the posts that may be meant */
    Resolution resolve(BiFunction<Unknown, List<Long>, Question> unknown) {
        var scope = scope(expression.places());
        var targets = scope.targets();
        boolean placed = expression.places().isEmpty() || !targets.isEmpty();
        if (placed) {
            var finder = new Finder(lexicon.register(), expression, ownOfficeId, own, findings);
            sought.forEach(some -> finder.find(some, targets));
            except(targets);
        }
        if (!sought.isEmpty() && !scope.questions().isEmpty()) {
            findings.drop(Reason.WHICH_POST);
            findings.questions.addAll(0, scope.questions());
        }
        if (expression.count != null && findings.meant.size() != expression.count.number()) {
            findings.ask(Reason.CONTRADICTION, expression.count.words(), List.of());
        }
        var kind = new Kinds(lexicon, expression, targets).of(findings.meant);
        settle();
        if (!expression.unknown.isEmpty() && (expression.places().isEmpty() || !placed)) {
            findings.questions.clear();
            findings.meant.clear();
        }
        expression.unknown.forEach(some -> findings.askFirst(unknown.apply(some, findings.offers())));
        var posts = findings.meant.stream()
                .sorted(new Candidates(lexicon, expression).order())
                .map(Post::id)
                .toList();
        return new Resolution(words, kind, posts, List.copyOf(findings.questions));
    }

    private Scope scope(List<Expression.PlaceName> names) {
        int layer = sought.stream().mapToInt(Sought::layer).max().orElse(Place.UPAZILA);
        boolean many = sought.stream().anyMatch(Sought::many);
        return new Scope(lexicon, names, own, layer, many, place -> sought.stream()
                .flatMap(some -> some.in().apply(place).stream())
                .toList());
    }

    /** Where it says that somebody has to pick, or does not say whom, that is asked. */
    private void settle() {
        if (expression.concerned || expression.group == Keyword.OFFICERS) {
            if (sought.isEmpty() && own != null) {
                findings.offered.addAll(new Candidates(lexicon, expression).headsIn(own, own.layer()));
            }
            findings.offerAll(expression.concerned ? Reason.CONCERNED : Reason.WHICH_POST);
        } else if (sought.isEmpty() && expression.unknown.isEmpty()) {
            findings.questions.add(whom());
        }
    }

    /** Directorates of no office are those of one of the offices that have some. */
    private Question whom() {
        var register = lexicon.register();
        var above = expression.group == null
                ? List.<String>of()
                : register.offices().stream()
                        .filter(office -> office.layer() == DIRECTORATE && office.parentId() != null)
                        .map(office -> register.office(office.parentId()).name())
                        .distinct()
                        .toList();
        return new Question(expression.group == null ? Reason.EMPTY : Reason.NO_SCOPE, words, List.of(), above);
    }

    private void except(List<Place> targets) {
        var excepted = new HashSet<Post>();
        for (var phrase : expression.exceptPosts) {
            except(phrase.words(), excepted, phrase::means);
        }
        for (var name : expression.exceptPlaces) {
            var names = new ArrayList<>(
                    targets.stream().map(Expression.PlaceName::of).toList());
            names.addAll(expression.exceptAround);
            names.add(name);
            var places = scope(names).targets().stream()
                    .filter(place -> !targets.contains(place))
                    .toList();
            except(name.words(), excepted, post -> places.stream()
                    .anyMatch(lexicon.places().of(post)::liesIn));
        }
        findings.meant.removeAll(excepted);
    }

    private void except(String words, Set<Post> excepted, Predicate<Post> condition) {
        var left = findings.meant.stream().filter(condition).toList();
        if (left.isEmpty() && !findings.meant.isEmpty()) {
            findings.ask(Reason.CONTRADICTION, words, findings.meant);
            excepted.addAll(findings.meant);
        }
        excepted.addAll(left);
    }
}
