package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Unknown;
import bd.sabha.implementer.Question.Reason;
import bd.sabha.implementer.RegisterPicture.Post;
import bd.sabha.implementer.Resolution.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks the register whom one expression means; for one expression only. */
final class Resolver {

    private static final int OFFERED = 64;
    private static final int DIRECTORATE = 2;

    private final Lexicon lexicon;
    private final Expression expression;
    private final String words;
    private final @Nullable Long ownOfficeId;
    private final @Nullable Place own;
    private final Set<Post> found = new LinkedHashSet<>();
    private final Set<Post> offered = new LinkedHashSet<>();
    private final List<Question> questions = new ArrayList<>();

    Resolver(Lexicon lexicon, String words, @Nullable Long ownOfficeId) {
        this.lexicon = lexicon;
        this.words = words;
        this.ownOfficeId = ownOfficeId;
        own = ownOfficeId == null ? null : lexicon.places().of(ownOfficeId);
        expression = ExpressionParser.parse(lexicon, words);
    }

    Resolution resolve(BiFunction<Unknown, List<Long>, Question> unknown) {
        var sought = Sought.of(lexicon, expression, ownOfficeId);
        int layer = sought.stream().mapToInt(Sought::layer).max().orElse(Place.UPAZILA);
        boolean many = sought.stream().anyMatch(Sought::many);
        var scope = new Scope(lexicon, expression.places, own, layer, many, place -> sought.stream()
                .flatMap(some -> some.in().apply(place).stream())
                .toList());
        var targets = scope.targets();
        if (!sought.isEmpty()) {
            questions.addAll(scope.questions());
        }
        boolean unclear = !scope.questions().isEmpty();
        boolean lost = expression.places.isEmpty() ? !expression.unknown.isEmpty() : targets.isEmpty();
        if (!lost || expression.places.isEmpty()) {
            sought.forEach(some -> find(some, targets));
            except(targets);
        }
        var kind = new Kinds(lexicon, expression, targets).of(found);
        if (unclear) {
            questions.removeIf(question -> question.reason() == Reason.WHICH_POST);
        }
        if (expression.concerned || expression.group == Keyword.OFFICERS) {
            offer(sought.isEmpty());
        } else if (sought.isEmpty() && expression.unknown.isEmpty()) {
            askWhom();
        }
        return answer(unknown, lost, kind);
    }

    private Resolution answer(BiFunction<Unknown, List<Long>, Question> unknown, boolean lost, Kind kind) {
        if (!expression.unknown.isEmpty()) {
            questions.removeIf(question -> question.reason() == Reason.WHICH_POST);
            if (lost) {
                questions.clear();
                found.clear();
            }
            expression.unknown.forEach(some -> questions.add(0, unknown.apply(some, ids(offered))));
        }
        var posts = found.stream()
                .sorted(new Candidates(lexicon, expression).order())
                .map(Post::id)
                .toList();
        return new Resolution(words, kind, posts, List.copyOf(questions));
    }

    /** It says that somebody has to pick: nobody is meant yet. */
    private void offer(boolean nobody) {
        if (nobody && own != null) {
            offered.addAll(new Candidates(lexicon, expression).headsIn(own, own.layer()));
        }
        offered.addAll(found);
        found.clear();
        questions.clear();
        ask(expression.concerned ? Reason.CONCERNED : Reason.WHICH_POST, words, offered);
    }

    private void askWhom() {
        if (expression.group == null) {
            ask(Reason.EMPTY, words, Set.of());
            return;
        }
        var register = lexicon.register();
        var above = register.offices().stream()
                .filter(office -> office.layer() == DIRECTORATE && office.parentId() != null)
                .map(office -> register.office(office.parentId()).name())
                .distinct()
                .toList();
        questions.add(new Question(Reason.NO_SCOPE, words, List.of(), above));
    }

    private void find(Sought sought, List<Place> targets) {
        if (!targets.isEmpty()) {
            targets.forEach(place -> take(sought, place, sought.in().apply(place)));
        } else if (own == null) {
            findAnywhere(sought);
        } else if (sought.many()) {
            take(sought, own, ofOwn(sought.in().apply(own)));
        } else {
            findAround(sought, own);
        }
    }

    /** Nothing says where: only what is unmistakable in the whole country is meant. */
    private void findAnywhere(Sought sought) {
        var posts = sought.in().apply(Place.BANGLADESH);
        boolean oneOffice = posts.stream().map(Post::officeId).distinct().count() == 1;
        boolean ofOneOffice = expression.limits.stream()
                .anyMatch(limit -> limit.meaning().offices.size() == 1);
        if (posts.isEmpty() || posts.size() == 1 || sought.many() && (oneOffice || ofOneOffice)) {
            take(sought, Place.BANGLADESH, posts);
        } else if (oneOffice) {
            ask(Reason.WHICH_POST, sought.words(), posts);
        } else {
            var offer = posts.size() > OFFERED ? List.<Post>of() : posts;
            ask(Reason.NO_SCOPE, sought.words().isEmpty() ? words : sought.words(), offer);
        }
    }

    /** The nearest place around the meeting's own that has such a post; beyond it the own office's line comes first. */
    private void findAround(Sought sought, Place own) {
        for (var place = own; place != null; place = place.parent()) {
            var posts = ofOwn(sought.in().apply(place));
            if (!posts.isEmpty() || place.layer() == Place.NATION) {
                take(sought, place, posts.size() > 1 && !place.equals(own) ? inLine(posts) : posts);
                return;
            }
        }
    }

    /** Of posts all over the country those below the meeting's own office, if there are any. */
    private List<Post> ofOwn(List<Post> posts) {
        if (own == null || own.layer() != Place.NATION || ownOfficeId == null) {
            return posts;
        }
        var below = posts.stream()
                .filter(post -> lexicon.register().upwards(post.officeId()).stream()
                        .anyMatch(office -> office.id() == ownOfficeId))
                .toList();
        return below.isEmpty() ? posts : below;
    }

    private List<Post> inLine(List<Post> posts) {
        var line = lexicon.register().upwards(Objects.requireNonNull(ownOfficeId)).stream()
                .map(RegisterPicture.Office::id)
                .toList();
        var above =
                posts.stream().filter(post -> line.contains(post.officeId())).toList();
        return above.isEmpty() ? posts : above;
    }

    private void take(Sought sought, Place place, List<Post> posts) {
        offered.addAll(posts);
        var name = sought.words().isEmpty() ? words : sought.words();
        if (posts.isEmpty()) {
            var where = place.layer() == Place.NATION ? "" : ", " + place.name();
            ask(Reason.NO_SUCH_POST, name + where, List.of());
        } else if (posts.size() == 1 || sought.many()) {
            found.addAll(posts);
        } else {
            ask(Reason.WHICH_POST, name, posts);
        }
    }

    private void except(List<Place> targets) {
        var excepted = new HashSet<Post>();
        expression.exceptPosts.forEach(phrase -> {
            var before = excepted.size();
            found.stream()
                    .filter(post -> phrase.meaning().posts.contains(post.id())
                            || phrase.meaning().qualifiedPosts.contains(post.id()))
                    .forEach(excepted::add);
            contradict(phrase.words(), excepted.size() == before);
        });
        for (var name : expression.exceptPlaces) {
            var names = new ArrayList<>(expression.places);
            names.add(name);
            var inner = new Scope(lexicon, names, own, Place.UPAZILA, true, place -> List.of());
            var before = excepted.size();
            inner.targets().stream().filter(place -> !targets.contains(place)).forEach(place -> found.stream()
                    .filter(post -> lexicon.places().of(post).liesIn(place))
                    .forEach(excepted::add));
            contradict(name.words(), excepted.size() == before);
        }
        found.removeAll(excepted);
    }

    private void contradict(String words, boolean nothingLeftOut) {
        if (nothingLeftOut) {
            ask(Reason.CONTRADICTION, words, Set.of());
        }
    }

    private void ask(Reason reason, String words, Collection<Post> posts) {
        questions.add(new Question(reason, words, ids(posts), List.of()));
    }

    private static List<Long> ids(Collection<Post> posts) {
        return posts.stream().map(Post::id).distinct().limit(OFFERED).toList();
    }
}
