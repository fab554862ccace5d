package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Phrase;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells designations of many, as অফিসারগণ and officers, from those of one. */
final class Plural {

    private static final Pattern ENDING =
            Pattern.compile("(" + String.join("|", Words.of("PLURAL").toList()) + "|[a-z]{2}s)$");

    private Plural() {}

    static boolean isPlural(String words) {
        return ENDING.matcher(Spelling.plain(words)).find();
    }

    /** Whether it ends as many do, and the register's own titles do not end so. */
    static boolean isPlural(RegisterPicture register, Phrase phrase) {
        var words = Spelling.plain(phrase.words());
        return ENDING.matcher(words).find()
                && phrase.meaning().posts.stream()
                        .limit(1)
                        .map(register::post)
                        .flatMap(post -> Stream.concat(
                                Stream.of(post.designation(), post.designationEn()), post.aliases().stream()))
                        .map(Spelling::plain)
                        .noneMatch(words::equals);
    }
}
