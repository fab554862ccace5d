package bd.sabha.typesetting;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader of a PDF copies from it. */
final class Reading {

    private Reading() {}

    static String withPdfBox(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String withPdfToText(byte[] pdf, String... options) throws IOException, InterruptedException {
        var file = Files.createTempFile("print", ".pdf");
        try {
            var command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
            command.addAll(List.of(options));
            command.addAll(List.of(Files.write(file, pdf).toString(), "-"));
            return Raster.run(command.toArray(String[]::new));
        } finally {
            Files.delete(file);
        }
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
