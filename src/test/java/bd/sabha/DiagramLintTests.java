package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The BPMN linter (every rule that it has, .bpmnlintrc) is content with the diagrams, and not with a bad one. */
class DiagramLintTests {

    private static final Path FRONTEND = Path.of("target/frontend");

    @Test
    void theLinterFindsNothing() throws Exception {
        var files = new ArrayList<String>();
        try (var diagrams = Files.newDirectoryStream(Path.of("bpmn"), "*.bpmn")) {
            for (var diagram : diagrams) files.add(diagram.toAbsolutePath().toString());
        }
        assertThat(files).isNotEmpty();
        assertThat(lint(files)).isEmpty();
    }

    @Test
    void theLinterFindsAWayThatEndsNowhere(@TempDir Path folder) throws Exception {
        var diagram = Files.readString(Path.of("bpmn/dispatch.bpmn"));
        var broken = folder.resolve("dispatch.bpmn");
        Files.writeString(
                broken,
                diagram.replaceAll("(?s)<bpmn:endEvent id=\"copy-delivered\".*?</bpmn:endEvent>", "")
                        .replaceAll("(?s)<bpmn:sequenceFlow id=\"record-hand-delivery-to-.*?/>", ""));
        assertThat(lint(List.of(broken.toString()))).contains("record-hand-delivery");
    }

    private static String lint(List<String> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings=0"));
        command.addAll(files);
        var process = new ProcessBuilder(command)
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        assertThat(code == 0).as(said).isEqualTo(said.isBlank());
        return said.strip();
    }
}
