package bd.sabha.diagrams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every human step has a form, words in both languages and a post that does it. */
public final class TaskChecks {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern POST = Pattern.compile("\\$\\{\\w+Steps\\.\\w+Post\\(\\w+\\)}");

    private TaskChecks() {}

    /** User tasks without their own form, deployed with them. */
    public static List<String> tasksWithoutForm(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> diagram.elements("userTask")
                        .filter(task -> !Diagram.camunda(task, "formRef").equals(task.getAttribute("id"))
                                || !Diagram.camunda(task, "formRefBinding").equals("deployment")
                                || !drawings.forms().containsKey(task.getAttribute("id")))
                        .map(task -> diagram.at(task, "has no form of its own")))
                .toList();
    }

    /** Forms that no user task shows. */
    public static List<String> formsWithoutTask(Drawings drawings) {
        var tasks = drawings.diagrams().values().stream()
                .flatMap(diagram -> diagram.elements("userTask"))
                .map(task -> task.getAttribute("id"))
                .collect(Collectors.toSet());
        return drawings.forms().keySet().stream()
                .filter(form -> !tasks.contains(form))
                .toList();
    }

    /** User tasks that no post is asked to do. */
    public static List<String> tasksWithoutPost(Drawings drawings) {
        return drawings.diagrams().values().stream()
                .flatMap(diagram -> diagram.elements("userTask")
                        .filter(task -> !POST.matcher(Diagram.camunda(task, "candidateGroups"))
                                .matches())
                        .map(task -> diagram.at(task, "goes to no post")))
                .toList();
    }

    /** Words of tasks and forms that one of the languages lacks, or has in the other's letters. */
    public static List<String> missingWords(Drawings drawings) {
        var tasks = drawings.diagrams().values().stream()
                .flatMap(diagram -> diagram.elements("userTask"))
                .map(task -> "task." + task.getAttribute("id"));
        var fields = drawings.forms().keySet().stream()
                .flatMap(form -> fields(drawings, form))
                .flatMap(field -> Stream.concat(
                        Stream.of(field.path("label").asText()),
                        values(field).map(value -> value.path("label").asText())));
        return Stream.concat(tasks, fields)
                .flatMap(key -> Stream.of("bn", "en")
                        .filter(language -> !isSaid(drawings.words(language).getProperty(key, ""), language))
                        .map(language -> key + " has no words in " + language))
                .toList();
    }

    private static boolean isSaid(String words, String language) {
        var bangla = words.codePoints().anyMatch(letter -> letter >= 0x0980 && letter <= 0x09FF);
        return !words.isBlank() && bangla == language.equals("bn");
    }

    /** Form fields whose label is not named after form, field and value, or that depend on an answer nobody can give. */
    public static List<String> oddFields(Drawings drawings) {
        return drawings.forms().keySet().stream()
                .flatMap(form -> fields(drawings, form)
                        .filter(field -> !isNamedAfter(form, field) || !dependsOnAnAnswer(drawings, form, field))
                        .map(field -> form + "/" + field.path("key").asText()))
                .toList();
    }

    private static boolean isNamedAfter(String form, JsonNode field) {
        var label = "form." + form + "." + field.path("key").asText();
        return field.path("label").asText().equals(label)
                && values(field).allMatch(value -> value.path("label")
                        .asText()
                        .equals(label + "." + value.path("value").asText()));
    }

    private static boolean dependsOnAnAnswer(Drawings drawings, String form, JsonNode field) {
        var condition = field.path("properties").path("requiredWhen").asText();
        return condition.isEmpty()
                || fields(drawings, form).anyMatch(other -> values(other)
                        .anyMatch(value -> condition.equals(other.path("key").asText() + "="
                                + value.path("value").asText())));
    }

    static Stream<JsonNode> fields(Drawings drawings, String form) {
        try {
            var json = JSON.readTree(drawings.forms().getOrDefault(form, "{}"));
            return StreamSupport.stream(json.path("components").spliterator(), false);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(form, e);
        }
    }

    private static Stream<JsonNode> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false);
    }
}
