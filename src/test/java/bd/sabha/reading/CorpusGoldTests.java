package bd.sabha.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is expected of the corpus can be held against it: every word of it stands in its document. */
class CorpusGoldTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Values that are computed, not quoted. */
    private static final Set<String> COMPUTED = Set.of("file", "kind", "language", "no_corrected", "period", "memo_no");

    private static final int SHORT = 60;

    static Stream<Path> documents() {
        return Corpus.documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWordOfTheGoldStandsInItsDocument(Path document) throws JsonProcessingException {
        var text = plain(Corpus.text(document));
        var quotes = new ArrayList<String>();
        collect("", JSON.readTree(Corpus.text(Corpus.goldOf(document))), quotes);

        assertThat(quotes).as(document.toString()).hasSizeGreaterThan(20).allSatisfy(quote -> assertThat(
                        parts(quote).allMatch(text::contains))
                .as(quote)
                .isTrue());
    }

    /** Entries that a page break cuts are joined in the gold: then their halves stand there. */
    private static Stream<String> parts(String quote) {
        int half = quote.length() / 2;
        return quote.length() > SHORT
                ? Stream.of(quote.substring(0, half / 2), quote.substring(half + half / 2))
                : Stream.of(quote);
    }

    private static void collect(String name, JsonNode node, List<String> quotes) {
        if (node.isObject()) node.properties().forEach(field -> collect(field.getKey(), field.getValue(), quotes));
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) collect(name, element, quotes);
        });
        if (node.isTextual() && !COMPUTED.contains(name) && !node.asText().matches("[0-9:-]{5,10}")) {
            quotes.add(plain(node.asText()));
        }
    }

    private static String plain(String text) {
        var withoutTags =
                text.replaceAll("<[^<>]{0,80}>", " ").replace("&nbsp;", " ").replace("**", "");
        return Normalizer.normalize(withoutTags, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
