package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.intake.Places.Place;
import bd.sabha.intake.Shown.Line;
import bd.sabha.reading.Deadline;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts the fields of a reading in the reader's words, each with its place in the source. */
final class Showing {

    private final MessageSource messages;
    private final Format format;
    private final ObjectNode reading;
    private final Map<String, Place> places;
    private final Set<String> drawn;
    private final Set<String> doubtful;

    /** @param drawn ids of the marks that the source has; @param doubtful paths that somebody should look at */
    Showing(
            MessageSource messages,
            Format format,
            ObjectNode reading,
            Map<String, Place> places,
            Set<String> drawn,
            Set<String> doubtful) {
        this.messages = messages;
        this.format = format;
        this.reading = reading;
        this.places = places;
        this.drawn = drawn;
        this.doubtful = doubtful;
    }

    List<Shown> of(List<Field> fields) {
        return fields.stream().map(this::shown).toList();
    }

    /** As they stand in a form. */
    Map<String, String> typed(List<Field> fields) {
        var typed = new LinkedHashMap<String, String>();
        of(fields).forEach(shown -> {
            typed.put(shown.name(), shown.typed());
            typed.put(shown.valueName(), shown.typedValue());
        });
        return typed;
    }

    private Shown shown(Field field) {
        var node = node(field.path());
        var lines = new ArrayList<Line>();
        if (node != null && node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                lines.add(line(
                        field.path() + "[" + index + "]",
                        node.get(index).path("value").asText()));
            }
        } else if (node != null && !node.isNull()) {
            lines.add(line(field.path(), words(field, node.path("value"))));
        }
        return new Shown(field, Paths.id("f-", field.path()), lines, typed(field, node), typedValue(field, node));
    }

    private Line line(String path, String words) {
        var place = places.get(path);
        var at = Paths.id("at-", path);
        var unsure = place != null && !place.sure() && !place.spans().isEmpty()
                || doubtful.stream().anyMatch(it -> Paths.within(path, it) || Paths.within(it, path));
        return new Line(words, drawn.contains(at) ? at : "", !unsure);
    }

    /** A number that is evidently misread is shown as what it was taken for. */
    private @Nullable JsonNode node(String path) {
        JsonNode node = reading;
        for (var name : path.replace("]", "").split("[.\\[]")) {
            if (node == null || node.isNull()) return null;
            if (name.equals("no") && node.hasNonNull("noCorrected")) return node.get("noCorrected");
            node = name.matches("\\d+") ? node.get(Integer.parseInt(name)) : node.get(name);
        }
        return node;
    }

    private String words(Field field, JsonNode value) {
        return switch (field.kind()) {
            case DATE -> format.date(LocalDate.parse(value.asText()));
            case TIME -> format.time(LocalTime.parse(value.asText()));
            case FLAG -> say(value.asBoolean() ? "intake.yes" : "intake.no");
            case DEADLINE -> deadline(IntakeJson.read((ObjectNode) value, Deadline.class));
            case TEXT, LONG, LINES -> value.asText();
        };
    }

    String deadline(Deadline deadline) {
        var value = deadline.value() == null ? "" : deadline.value();
        var words =
                switch (deadline.kind()) {
                    case BY_DATE -> Correction.date(value).map(format::date).orElse(value);
                    case IN_MONTH -> month(value);
                    default -> format.digits(value);
                };
        return say("intake.deadline." + deadline.kind(), words);
    }

    private String month(String value) {
        try {
            var month = YearMonth.parse(value);
            return say("calendar.month." + month.getMonthValue()) + " " + format.number(month.getYear());
        } catch (java.time.DateTimeException unreadable) {
            return value;
        }
    }

    private static String typed(Field field, @Nullable JsonNode node) {
        if (node == null || node.isNull()) return "";
        if (node.isArray()) {
            var lines = new ArrayList<String>();
            node.forEach(found -> lines.add(found.path("value").asText()));
            return String.join("\n", lines);
        }
        var value = node.path("value");
        return switch (field.kind()) {
            case FLAG -> value.asBoolean() ? "true" : "";
            case DEADLINE -> value.path("kind").asText();
            case TIME -> LocalTime.parse(value.asText()).toString();
            default -> value.asText();
        };
    }

    private static String typedValue(Field field, @Nullable JsonNode node) {
        return field.kind() == Field.Kind.DEADLINE && node != null
                ? node.path("value").path("value").asText("")
                : "";
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.reader());
    }
}
