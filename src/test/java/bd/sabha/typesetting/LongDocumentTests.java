package bd.sabha.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Long papers are printed, or refused, within a heap of 256 megabytes. */
class LongDocumentTests {

    @Test
    void minutesOf200Pages() throws Exception {
        assertThat(pages(print("minutes", 16))).isBetween(200, 300);
    }

    @Test
    void aTableOf400Pages() throws Exception {
        assertThat(pages(print("table", 20))).isBetween(400, 500);
    }

    @Test
    void aTableOfMoreThan500PagesIsRefused() throws Exception {
        assertThat(print("table", 35)).isEqualTo("The document is too long: more than 500 pages");
    }

    private static int pages(String said) {
        assertThat(said).startsWith("pages ");
        return Integer.parseInt(said.substring("pages ".length()));
    }

    private static String print(String what, int times) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Raster.run(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongMinutes.class.getName(),
                        what,
                        "" + times)
                .lines()
                .filter(line -> line.startsWith("pages ") || line.startsWith("The document"))
                .findFirst()
                .orElse("nothing");
    }
}
