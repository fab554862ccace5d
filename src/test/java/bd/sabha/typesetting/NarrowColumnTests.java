package bd.sabha.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The heading of a paper's narrowest column, in the papers' own style. */
class NarrowColumnTests {

    @Test
    void itIsNotBrokenWithinItsWord() throws IOException {
        var css = Files.readString(Path.of("src/main/resources/static/css/print.css"));
        var table =
                """
                <div class="paper"><table class="paper-table"><colgroup><col class="w-7"/><col/></colgroup>
                <thead><tr><th>ক্রমিক</th><th>নাম</th></tr></thead><tbody><tr><td>১</td><td>ক</td></tr></tbody></table></div>
                """;
        var print = Typesetter.standard().print(Sheets.page("bn", css, table));
        assertThat(Reading.withPdfBox(print.pdf())).contains("ক্রমিক");
    }
}
