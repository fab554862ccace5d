package bd.sabha.workflow;

import bd.sabha.workflow.TaskInbox.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The form of a user task as the diagram's deployment has it (Camunda Forms JSON). Labels are message keys. A field is
 * required always ({@code validate.required}) or for one answer to another field (property {@code requiredWhen},
 * {@code outcome=return}). A secret (property {@code secret}) is asked and forgotten: no variable, no page holds it.
 */
public record TaskForm(String id, List<Field> fields) {

    /** What a process variable holds. */
    private static final int LONGEST = 4_000;

    /** @param type text, textfield, textarea, radio, select, checkbox, date, hidden or password */
    public record Field(
            String key,
            String type,
            String label,
            List<Choice> choices,
            boolean required,
            @Nullable String requiredWhen,
            int maxLength) {

        boolean isAsked() {
            return !type.equals("text");
        }

        /** What only the one who completes the task knows. */
        public boolean isSecret() {
            return type.equals("password");
        }

        boolean isRequired(Map<String, String> answers) {
            if (required) return true;
            if (requiredWhen == null) return false;
            var condition = requiredWhen.split("=", 2);
            return condition[1].equals(answers.get(condition[0]));
        }
    }

    public record Choice(String value, String label) {}

    static TaskForm read(InputStream json) throws IOException {
        var root = new ObjectMapper().readTree(json);
        return new TaskForm(
                root.path("id").asText(),
                StreamSupport.stream(root.path("components").spliterator(), false)
                        .map(TaskForm::field)
                        .toList());
    }

    private static Field field(JsonNode component) {
        var properties = component.path("properties");
        var validate = component.path("validate");
        return new Field(
                component.path("key").asText(component.path("id").asText()),
                type(component),
                component.path("label").asText(component.path("text").asText()),
                StreamSupport.stream(component.path("values").spliterator(), false)
                        .map(value -> new Choice(
                                value.path("value").asText(),
                                value.path("label").asText()))
                        .toList(),
                validate.path("required").asBoolean(false),
                properties.path("requiredWhen").isTextual()
                        ? properties.path("requiredWhen").asText()
                        : null,
                validate.path("maxLength").asInt(LONGEST));
    }

    private static String type(JsonNode component) {
        if (component.path("properties").path("hidden").asText().equals("true")) return "hidden";
        if (component.path("properties").path("secret").asText().equals("true")) return "password";
        var type = component.path("type").asText();
        return type.equals("datetime") ? "date" : type;
    }

    /** What is wrong with the answers, the first problem of each field. */
    List<Problem> problems(Map<String, String> answers) {
        return fields.stream()
                .filter(Field::isAsked)
                .flatMap(field -> problem(field, answers).stream())
                .toList();
    }

    private static Optional<Problem> problem(Field field, Map<String, String> answers) {
        var answer = answers.getOrDefault(field.key(), "").strip();
        if (answer.isEmpty())
            return field.isRequired(answers)
                    ? Optional.of(new Problem(field.key(), "workflow.form.required"))
                    : Optional.empty();
        if (answer.length() > field.maxLength())
            return Optional.of(new Problem(field.key(), "workflow.form.tooLong", field.maxLength()));
        if (!field.choices().isEmpty()
                && field.choices().stream().noneMatch(choice -> choice.value().equals(answer)))
            return Optional.of(new Problem(field.key(), "workflow.form.notAChoice"));
        if (field.type().equals("date") && !isDate(answer))
            return Optional.of(new Problem(field.key(), "workflow.form.notADate"));
        return Optional.empty();
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The answers as process variables: each asked field's text, null where nothing was said; a checkbox's truth. */
    Map<String, @Nullable Object> variables(Map<String, String> answers) {
        var variables = new HashMap<String, @Nullable Object>();
        for (var field : fields) {
            if (!field.isAsked() || field.type().equals("hidden") || field.isSecret()) continue;
            var answer = answers.getOrDefault(field.key(), "").strip();
            variables.put(
                    field.key(),
                    field.type().equals("checkbox") ? (Object) !answer.isEmpty() : answer.isEmpty() ? null : answer);
        }
        return variables;
    }
}
