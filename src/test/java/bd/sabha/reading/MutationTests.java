package bd.sabha.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.ReadingJson;
import bd.sabha.support.GoldScore;
import bd.sabha.support.GoldScore.Check;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Minutes say the same when a scanner, an editor or another office writes them otherwise: what is still there is found, and
 * nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How often a change that is left to chance is made to each document. */
    private static final int TIMES = Integer.getInteger("sabha.mutations", 2);

    /** What is known not to survive a change; the list only shortens. */
    private static final Set<String> NOT_YET = Boolean.getBoolean("sabha.mutations.all")
            ? Set.of()
            : Set.copyOf(
                    Corpus.text(Corpus.FOLDER.resolve("not-yet.tsv")).lines().toList());

    private final Map<Path, Set<String>> wrongAnyway = new HashMap<>();

    static List<Mutation> mutations() {
        return Mutations.all();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void whatIsStillThereIsFoundAndNothingElse(Mutation mutation) {
        var lost = new ArrayList<String>();
        int made = 0;
        for (var document : Corpus.all()) {
            if (NOT_YET.contains(mutation.name() + "\t" + document.getFileName())) continue;
            for (long seed = 1; seed <= (mutation.isChance() ? TIMES : 1); seed++) {
                var differences = differences(mutation, document, seed);
                if (differences != null) made++;
                if (differences != null) lost.addAll(differences);
            }
        }

        assertThat(made).as("changed documents").isPositive();
        assertThat(lost).as(mutation.name()).isEmpty();
    }

    private @Nullable List<String> differences(Mutation mutation, Path document, long seed) {
        try {
            var gold = (ObjectNode) JSON.readTree(Corpus.text(Corpus.goldOf(document)));
            var changed = mutation.of(file(document), gold, new Random(seed));
            if (changed == null) return null;
            var anyway = wrongAnyway.computeIfAbsent(document, MutationTests::wrongAnyway);
            return wrong(changed, gold)
                    .filter(check -> !anyway.contains(check.path()))
                    .map(check -> document.getFileName() + " seed " + seed + " " + check)
                    .toList();
        } catch (IOException | Refused | RuntimeException e) {
            return List.of(document.getFileName() + " seed " + seed + " " + e);
        }
    }

    /** What the reader does not yet find in the document as it is, the corpus tests tell. */
    private static Set<String> wrongAnyway(Path document) {
        try {
            var gold = (ObjectNode) JSON.readTree(Corpus.text(Corpus.goldOf(document)));
            return Set.copyOf(wrong(file(document), gold).map(Check::path).toList());
        } catch (IOException | Refused e) {
            throw new IllegalStateException(document.toString(), e);
        }
    }

    private static Stream<Check> wrong(SourceFile file, ObjectNode gold) throws Refused {
        var read =
                new ReadingJson(false).of(file.name(), MinutesReader.standard().read(file));
        return GoldScore.of(plain(read), plain(gold.toString())).wrong(true).stream()
                .filter(Corpus::isExpected);
    }

    /** Digits of either script and spaces of any kind are the same. */
    private static String plain(String json) {
        return TextChanges.latinDigits(json).replace('\u00a0', ' ');
    }

    private static SourceFile file(Path document) throws IOException {
        return new SourceFile(document.getFileName().toString(), Files.readAllBytes(document));
    }
}
