package bd.sabha;

import bd.sabha.implementer.Question;
import bd.sabha.implementer.RegisterPicture;
import bd.sabha.implementer.Resolution;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an expression means as JSON, in Bangla: kind, posts with their holders, questions with their candidates. */
record ResolutionJson(RegisterPicture register) {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages_bn", Locale.ROOT);

    String of(Resolution resolution) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", resolution.kind().name().toLowerCase(Locale.ROOT));
        answer.put("posts", posts(resolution.postIds()));
        answer.put(
                "questions", resolution.questions().stream().map(this::question).toList());
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> question(Question question) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("reason", question.reason().name().toLowerCase(Locale.ROOT));
        asked.put("words", question.words());
        asked.put(
                "text",
                MessageFormat.format(WORDS.getString("implementer.question." + question.reason()), question.words()));
        asked.put(
                "candidates",
                Stream.concat(
                                posts(question.postIds()).stream(),
                                question.names().stream().map(name -> Map.of("name", name)))
                        .toList());
        return asked;
    }

    private List<Map<String, @Nullable Object>> posts(List<Long> ids) {
        return ids.stream().map(id -> post(register.post(id))).toList();
    }

    private Map<String, @Nullable Object> post(RegisterPicture.Post post) {
        var office = register.officeOf(post);
        var title = office.place().isEmpty() ? post.designation() : post.designation() + ", " + office.place();
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("designation", post.designation());
        facts.put("office", office.name());
        facts.put("place", office.place());
        facts.put(
                "holder",
                register.holder(post.id())
                        .map(RegisterPicture.Holder::name)
                        .filter(name -> !name.equals(title))
                        .orElse(null));
        return facts;
    }
}
