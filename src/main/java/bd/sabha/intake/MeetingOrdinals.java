package bd.sabha.intake;

import bd.sabha.calendar.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which meeting of its committee it was, as titles of minutes say: ২য় সভার কার্যবিবরণী. */
final class MeetingOrdinals {

    private static final List<Pattern> FORMS = forms();

    private MeetingOrdinals() {}

    static Optional<Integer> in(String title) {
        var text = Normalizer.normalize(Format.latinDigits(title), Normalizer.Form.NFC);
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(number -> number > 0)
                .findFirst();
    }

    private static List<Pattern> forms() {
        try (var file =
                Objects.requireNonNull(MeetingOrdinals.class.getResourceAsStream("/intake/meeting-number.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Pattern::compile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
