package bd.sabha.implementer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/implementers.md gives as an example is understood. */
class DocumentedExpressionsTests {

    private static final List<String> MEETINGS = List.of("জেলা প্রশাসকের কার্যালয়, বাগেরহাট", "সুরক্ষা সেবা বিভাগ");

    static Stream<String> examples() throws IOException {
        return Files.readAllLines(Path.of("docs/implementers.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| written"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> Arrays.stream(cell.split("·")))
                .map(String::strip)
                .filter(example -> !example.startsWith("…"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsDecidedButForThoseConcerned(String example) {
        var decided = MEETINGS.stream()
                .map(meeting -> Nation.resolve(example, meeting))
                .anyMatch(Resolution::isDecided);
        assertThat(decided).isNotEqualTo(example.startsWith("সংশ্লিষ্ট"));
    }
}
