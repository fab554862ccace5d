package bd.sabha.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Papers as offices print them, in the style of the sheets that leave the office. */
final class Papers {

    static final Path MINUTES = Path.of("src/test/resources/minutes");

    private Papers() {}

    /** Real minutes: a paragraph a line, a table where lines have columns. */
    static String minutes(Path file) {
        var body = new StringBuilder();
        var open = false;
        var lines = read(file).lines().filter(line -> !line.isBlank()).toList();
        for (var line : lines) {
            var row = line.contains("\t") && !line.contains("<p>");
            if (row != open) body.append(row ? "<table class=\"paper-table\"><tbody>" : "</tbody></table>");
            open = row;
            var text = line.replaceAll("<[^>]*>", "").strip();
            body.append(
                    row
                            ? "<tr>" + cells(text) + "</tr>"
                            : "<p>" + escaped(text).replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>") + "</p>");
        }
        return sheet(
                "bn",
                "সভার কার্যবিবরণী",
                body.append(open ? "</tbody></table>" : "").toString());
    }

    private static String cells(String line) {
        return line.lines()
                .flatMap(it -> java.util.Arrays.stream(it.split("\t")))
                .map(cell -> "<td>" + escaped(cell.strip()) + "</td>")
                .collect(Collectors.joining());
    }

    static String sheet(String language, String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s"><head><meta charset="utf-8"/><title>%2$s</title>
                <meta name="description" content="%2$s"/><style>%3$s</style>
                <style media="screen">.paper { display: none }</style></head>
                <body class="sheet sheet-%1$s"><div class="running-header"><p>%2$s</p></div>
                <div class="running-footer"><table class="footer-row"><tr><td class="footer-qr"><img src="%4$s" alt="QR"/></td>
                <td>যাচাই করুন<br/>sabha.gov.bd/verify/7K2M</td><td class="footer-page">পৃষ্ঠা <span class="page-number"></span>/<span
                class="page-count"></span></td></tr></table></div><div class="paper">%5$s</div></body></html>
                """
                .formatted(language, title, read(Path.of("src/main/resources/static/css/print.css")), square(), body);
    }

    static String square() {
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
