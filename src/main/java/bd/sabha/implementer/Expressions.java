package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Unknown;
import bd.sabha.implementer.Question.Reason;
import bd.sabha.implementer.Resolution.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands the expressions with which minutes name implementers, in one picture of the register; the grammar is that
 * of {@link Expression}. What cannot be decided is asked, with candidates; nothing is guessed. Thread-safe.
 */
public final class Expressions {

    private static final int LONGEST = 2_000;

    private final Lexicon lexicon;
    private volatile @Nullable UnknownWords unknown;

    public Expressions(RegisterPicture register) {
        lexicon = new Lexicon(register);
    }

    public RegisterPicture register() {
        return lexicon.register();
    }

    /**
     * @param words an expression in Bangla or English, or several with semicolons or line ends between them; what is
     *     longer than 2,000 characters is asked about
     * @param ownOfficeId the office whose meeting says it: the scope where none is written; null: none
     */
    public Resolution resolve(String words, @Nullable Long ownOfficeId) {
        if (words.length() > LONGEST) {
            return asked(Reason.UNKNOWN_WORDS, words.substring(0, LONGEST));
        }
        var parts = words.lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .filter(part -> !part.isBlank())
                .flatMap(part -> ExpressionParser.parse(lexicon, part).stream()
                        .map(expression -> new Resolver(lexicon, part.strip(), expression, ownOfficeId)))
                .map(resolver -> resolver.resolve(this::ask))
                .toList();
        return switch (parts.size()) {
            case 0 -> asked(Reason.EMPTY, words);
            case 1 -> parts.get(0);
            default -> joined(words, parts);
        };
    }

    /** The offices of that name and place, as "জেলা প্রশাসকের কার্যালয়, বাগেরহাট" names one. */
    public List<Long> offices(String words) {
        var title = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        var named = register().offices().stream()
                .filter(office -> Stream.of(office.name() + ", " + office.place(), office.name())
                        .anyMatch(title::equals))
                .map(RegisterPicture.Office::id)
                .toList();
        return named.isEmpty()
                ? resolve(words, null).postIds().stream()
                        .map(id -> register().post(id).officeId())
                        .distinct()
                        .toList()
                : named;
    }

    private Question ask(Unknown words, List<Long> candidates) {
        var known = unknown;
        if (known == null) {
            known = new UnknownWords(lexicon);
            unknown = known;
        }
        return known.ask(words, candidates);
    }

    private static Resolution joined(String words, List<Resolution> parts) {
        var posts = new LinkedHashSet<Long>();
        var questions = new ArrayList<Question>();
        parts.forEach(part -> posts.addAll(part.postIds()));
        parts.forEach(part -> questions.addAll(part.questions()));
        return new Resolution(words, parts.get(0).kind(), List.copyOf(posts), questions);
    }

    private static Resolution asked(Reason reason, String words) {
        var question = new Question(reason, words, List.of(), List.of());
        return new Resolution(words, Kind.UNKNOWN, List.of(), List.of(question));
    }
}
