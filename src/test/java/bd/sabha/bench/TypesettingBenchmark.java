package bd.sabha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.Chromium;
import bd.sabha.typesetting.Typesetter;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** How long the four real minutes take to print, beside a browser that is already running. */
class TypesettingBenchmark {

    private static final int PRINTS = 7;

    @Test
    void theMinutesBesideABrowser() throws Exception {
        var page = page();
        var ours = millisPerPage(() -> Typesetter.standard().print(page).pdf());
        try (var chromium = Chromium.start();
                var tab = chromium.browser().newPage()) {
            var theirs = millisPerPage(() -> {
                tab.setContent(page);
                return tab.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            });
            BenchTable.row("typesetting of a page of minutes", ours, "ms", "headless Chromium", theirs);
        }
        assertThat(ours).isLessThan(1_000);
    }

    private static double millisPerPage(Callable<byte[]> print) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = -2; i < PRINTS; i++) {
            var start = System.nanoTime();
            var pdf = print.call();
            var time = (System.nanoTime() - start) / 1e6;
            if (i >= 0) {
                times.add(time / pages(pdf));
            }
        }
        return BenchTable.median(times);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String page() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "minutes"))) {
            var paragraphs = files.sorted()
                    .flatMap(TypesettingBenchmark::lines)
                    .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                    .collect(Collectors.joining());
            return """
                    <html lang="bn"><head><title>কার্যবিবরণী</title><style>@page { size: A4; margin: 20mm }
                    body { margin: 0; font-size: 11pt } p { text-align: justify }</style></head><body>%s</body></html>
                    """
                    .formatted(paragraphs);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
