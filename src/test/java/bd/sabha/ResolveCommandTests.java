package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resolves expressions from the command line, without a web server. */
class ResolveCommandTests {

    @TempDir
    Path empty;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aDecidedExpressionIsPrintedWithItsPosts() throws Exception {
        assertThat(resolve("উপজেলা নির্বাহী অফিসার (সকল), বাগেরহাট")).isZero();
        var answer = answer();
        assertThat(answer.get("kind").asText()).isEqualTo("all_in_scope");
        assertThat(answer.get("posts")).hasSize(9).allSatisfy(post -> {
            assertThat(post.get("designation").asText()).isEqualTo("উপজেলা নির্বাহী অফিসার");
            assertThat(post.get("office").asText()).isEqualTo("উপজেলা নির্বাহী অফিসারের কার্যালয়");
            assertThat(post.has("holder")).isTrue();
        });
        assertThat(answer.get("questions")).isEmpty();
    }

    @Test
    void aHolderIsNamedWhereThereIsOne() throws Exception {
        assertThat(resolve("জেলা প্রশাসক, বাগেরহাট")).isZero();
        assertThat(answer().get("posts").get(0).get("holder").asText()).isEqualTo("মোহাম্মদ আজিজুর রহমান");
    }

    @Test
    void theMeetingsOfficeIsTheScopeWhereNoneIsWritten() throws Exception {
        assertThat(resolve("উপজেলা নির্বাহী অফিসার (সকল)", "--office", "জেলা প্রশাসকের কার্যালয়, মেহেরপুর"))
                .isZero();
        assertThat(answer().get("posts")).hasSize(3);
    }

    @Test
    void whatCannotBeDecidedIsAskedInWordsWithCandidates() throws Exception {
        assertThat(resolve("সংশ্লিষ্ট সকল শিক্ষা প্রতিষ্ঠান প্রধান, বাগেরহাট")).isEqualTo(3);
        var question = answer().get("questions").get(0);
        assertThat(question.get("reason").asText()).isEqualTo("concerned");
        assertThat(question.get("text").asText()).isNotBlank();
        assertThat(question.get("candidates").get(0).get("designation").asText())
                .isEqualTo("প্রধান শিক্ষক");
    }

    @Test
    void aWrongCallSaysHowToCall() {
        assertThat(resolve()).isEqualTo(2);
        assertThat(resolve("জেলা প্রশাসক", "--office", "নাই এমন দপ্তর")).isEqualTo(2);
        assertThat(resolve("জেলা প্রশাসক", "--wrong")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage", "নাই এমন দপ্তর");
    }

    private int resolve(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--sabha.data=" + empty);
        return new ResolveCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of())
                .run(all);
    }

    private JsonNode answer() throws Exception {
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }
}
