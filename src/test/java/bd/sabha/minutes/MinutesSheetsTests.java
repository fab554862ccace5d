package bd.sabha.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.registry.OfflinePress;
import bd.sabha.registry.Press;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real minutes, each in its office's layout. */
class MinutesSheetsTests {

    private static final Press PRESS = OfflinePress.open();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void print(String name) throws IOException {
        var paper = paper(name);
        var imprint = new Imprint(
                null,
                paper.header().get(0).words().get(0),
                paper.header().get(0).words().get(1),
                "০২-০৬-২০২২",
                "স্মারক নম্বর: ০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                "তারিখ:",
                "১৯ জ্যৈষ্ঠ ১৪২৯",
                "০২ জুন ২০২২",
                name.equals("004") ? List.of("মোঃ আইয়ুব হোসেন", "প্রোগ্রামার") : null,
                null);
        var printed = PRESS.print(MinutesSheets.minutes(paper, imprint));
        var out = Path.of("target/papers");
        Files.createDirectories(out);
        Files.writeString(out.resolve(name + ".html"), printed.html());
        Files.write(out.resolve(name + ".pdf"), printed.print().pdf());
        Files.write(out.resolve(name + ".docx"), printed.docx());
        assertThat(printed.html()).doesNotContain("th:text", "??");
    }

    static Paper paper(String name) throws IOException {
        try (var in = MinutesSheetsTests.class.getResourceAsStream("/papers/" + name + ".json")) {
            return Papers.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Paper.class);
        }
    }
}
