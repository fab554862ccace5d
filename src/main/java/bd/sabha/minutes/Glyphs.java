package bd.sabha.minutes;

import bd.sabha.registry.Signatures.Role;
import bd.sabha.typesetting.ImageTooLarge;
import bd.sabha.typesetting.MissingGlyphs;
import bd.sabha.typesetting.TooLong;
import bd.sabha.typesetting.Typesetter;
import bd.sabha.typesetting.Unprintable;
import bd.sabha.workflow.TaskInbox.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says which characters of a text the typeface lacks, before and after somebody tries to print them. */
@Component
class Glyphs {

    private final MessageSource messages;

    Glyphs(MessageSource messages) {
        this.messages = messages;
    }

    /** The characters that cannot be printed, each with its number: 😀 (U+1F600); empty: all can. */
    String missing(String text) {
        return named(Typesetter.standard().missing(text));
    }

    Optional<Problem> problem(String text) {
        var missing = missing(text);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Problem("", "minutes.problem.glyphs", missing));
    }

    Problem problem(Unprintable trouble) {
        if (trouble instanceof MissingGlyphs missing) {
            return new Problem("", "minutes.problem.glyphs", named(missing.codePoints()));
        }
        if (trouble instanceof TooLong) {
            return new Problem("", "minutes.problem.too-long");
        }
        return new Problem(
                "",
                trouble instanceof ImageTooLarge ? "minutes.problem.image-too-large" : "minutes.problem.unprintable");
    }

    /** Why somebody signed, as it stands in the seal. */
    String reason(Role role, Locale language) {
        return messages.getMessage("minutes.seal." + role, null, language);
    }

    private static String named(List<Integer> codePoints) {
        return codePoints.stream()
                .map(it -> "%s (U+%04X)".formatted(Character.toString(it), it))
                .collect(Collectors.joining(", "));
    }
}
