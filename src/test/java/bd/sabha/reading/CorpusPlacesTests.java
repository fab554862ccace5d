package bd.sabha.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.ReadingJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that is read says where it stands, and stands there. */
class CorpusPlacesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Computed from what is written, so not found there letter by letter. */
    private static final Set<String> COMPUTED =
            Set.of("date", "time", "memo_date_gregorian", "signature_date", "no_corrected");

    static Stream<Path> documents() {
        return Corpus.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWordStandsWhereItIsSaidTo(Path document) throws IOException, Refused {
        var reading = MinutesReader.standard().read(new SourceFile("a", Files.readAllBytes(document)));
        var json = JSON.readTree(new ReadingJson(true).of("a", reading));
        var elsewhere = new ArrayList<String>();
        json.get("places").properties().forEach(place -> {
            var value = at(json, place.getKey());
            var written = written(reading.text(), place.getValue().get("at"));
            boolean quoted =
                    value.isTextual() && !COMPUTED.contains(place.getKey().replaceFirst("^.*\\.", ""));
            if (quoted && !written.contains(letters(value.asText()))) {
                elsewhere.add(place.getKey() + ": " + value.asText() + "\n  stands at: " + written);
            }
        });

        assertThat(json.get("places").size()).isGreaterThan(20);
        assertThat(elsewhere).isEmpty();
    }

    private static JsonNode at(JsonNode json, String path) {
        return json.at("/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'));
    }

    private static String written(String text, JsonNode places) {
        var written = new StringBuilder();
        places.forEach(
                place -> written.append(text, place.get(0).asInt(), place.get(1).asInt()));
        return letters(written.toString());
    }

    /** Without blanks, tags and marks; lines of an address are joined by commas. */
    private static String letters(String text) {
        var plain = text.replaceAll("<[^<>]{0,80}>", "").replace("&nbsp;", "").replace("**", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).replaceAll("[\\s\u00a0,]+", "");
    }
}
