package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.ArchiveRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints one of each document from the command line, without a web server. */
class PrintCommandTests {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void oneOfEachDocumentIsPrintedAsPdfAndDocx() throws IOException {
        var papers = folder.resolve("out/papers");
        assertThat(print("--example", papers.toString()))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();

        var names = names(papers);
        assertThat(names)
                .containsExactly(
                        "attendance-sheet",
                        "corrigendum",
                        "extract",
                        "forwarding-letter",
                        "minutes",
                        "minutes-five-columns",
                        "minutes-four-columns",
                        "minutes-prose",
                        "minutes-three-columns",
                        "notice",
                        "progress-report",
                        "working-paper");
        for (var name : names) {
            assertThat(ArchiveRules.brokenBy(Files.readAllBytes(papers.resolve(name + ".pdf"))))
                    .as(name)
                    .isEmpty();
            try (var docx = new XWPFDocument(Files.newInputStream(papers.resolve(name + ".docx")))) {
                assertThat(docx.getBodyElements()).as(name).isNotEmpty();
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2 * names.size())
                .contains(papers.resolve("notice.pdf").toString());
        assertThat(names(folder)).containsExactly("out");
    }

    @Test
    void aFolderThatIsAFileIsRefusedBeforeAnythingIsPrinted() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "taken");
        assertThat(print("--example", file.toString())).isEqualTo(PrintCommand.NOT_PRINTED);
        assertThat(print("--example", file.resolve("within").toString())).isEqualTo(PrintCommand.NOT_PRINTED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is a file, not a folder.");
        assertThat(file).hasContent("taken");
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void aWrongCallSaysHowToCall() {
        assertThat(print()).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print("--example")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print("--example", "")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print("--example", "a", "b")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(print("--sample", "a")).isEqualTo(PrintCommand.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("print --example FOLDER");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private int print(String... arguments) {
        return new PrintCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    /** Of each file its name without its ending, once. */
    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.\\w+$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
