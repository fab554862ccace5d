package bd.sabha.implementer;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.implementer.Resolution.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expression that stands in the real minutes means what a careful reader says that it means. */
class RealExpressionsTests {

    private static final String BAGERHAT = "জেলা প্রশাসকের কার্যালয়, বাগেরহাট";

    static Stream<JsonNode> real() throws IOException {
        try (var file = RealExpressionsTests.class.getResourceAsStream("/implementer/real.json")) {
            return StreamSupport.stream(
                    JsonMapper.builder().build().readTree(file).spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("real")
    void meansWhatTheReaderSays(JsonNode real) {
        var resolution =
                Nation.resolve(real.get("expr").asText(), real.get("meeting").asText());
        assertThat(resolution.kind().name().toLowerCase(Locale.ROOT))
                .isEqualTo(real.get("kind").asText());
        if (resolution.kind() == Kind.RELEVANT_SUBSET) {
            assertThat(resolution.isDecided()).isFalse();
            assertThat(resolution.postIds()).isEmpty();
        } else {
            assertThat(resolution.questions()).isEmpty();
            assertThat(resolution.postIds()).isNotEmpty();
        }
        if (!real.get("count").isNull()) {
            assertThat(resolution.postIds()).hasSize(real.get("count").asInt());
        }
        if (real.has("members") && real.get("per").asText().equals("upazila")) {
            assertThat(Nation.places(resolution)).containsExactlyInAnyOrderElementsOf(members(real));
        }
    }

    private static Iterable<String> members(JsonNode real) {
        return StreamSupport.stream(real.get("members").spliterator(), false)
                .map(member -> java.text.Normalizer.normalize(member.asText(), java.text.Normalizer.Form.NFC))
                .toList();
    }

    @Test
    void eitherDesignationIsTheDistrictsProgrammerAndTheUpazilasAssistants() {
        var resolution = Nation.resolve("প্রোগ্রামার/সহকারী প্রোগ্রামার (সকল), বাগেরহাট", BAGERHAT);
        assertThat(resolution.postIds()).hasSize(10);
        assertThat(Nation.posts(resolution)).contains("প্রোগ্রামার, বাগেরহাট", "সহকারী প্রোগ্রামার, রামপাল");
    }

    @Test
    void allHeadsOfOfficeAreThoseOfTheDistrictButNotTheMeetingsOwn() {
        var resolution = Nation.resolve("সকল বিভাগীয় প্রধানগণ, বাগেরহাট", BAGERHAT);
        assertThat(Nation.posts(resolution))
                .contains("সিভিল সার্জন, বাগেরহাট", "জেলা শিক্ষা অফিসার, বাগেরহাট", "প্রোগ্রামার, বাগেরহাট")
                .doesNotContain("জেলা প্রশাসক, বাগেরহাট", "প্রধান শিক্ষক, বাগেরহাট");
        assertThat(Nation.places(resolution)).containsOnly("বাগেরহাট");
        assertThat(resolution.postIds()).allSatisfy(id -> {
            var post = Nation.REGISTER.post(id);
            assertThat(post.head()).isTrue();
            assertThat(Nation.REGISTER.officeOf(post).layer()).isEqualTo(5);
        });
    }

    @Test
    void theHeadsOfSchoolsAreOfferedNotAssumed() {
        var resolution = Nation.resolve("সংশ্লিষ্ট সকল শিক্ষা প্রতিষ্ঠান প্রধান, বাগেরহাট", BAGERHAT);
        var offered = resolution.questions().get(0).postIds();
        assertThat(offered).extracting(Nation::title).contains("প্রধান শিক্ষক, বাগেরহাট");
    }
}
