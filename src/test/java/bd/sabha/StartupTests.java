package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.demo.EmbeddedDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who cannot start Sabha is told why in one sentence. */
class StartupTests {

    @TempDir
    private Path folder;

    @Test
    void thePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();
            assertThat(start("--server.port=" + port, "--sabha.data=" + folder))
                    .isEqualTo(new Ending(
                            1,
                            "Port " + port
                                    + " is taken by another program: stop it, or choose another port with --server.port=8081.",
                            ""));
        }
    }

    @Test
    void anotherInstanceHasTheDataFolder() throws Exception {
        try (var other = EmbeddedDatabase.open(folder)) {
            assertThat(other.url()).isNotNull();
            assertThat(start("--server.port=0", "--sabha.data=" + folder))
                    .isEqualTo(new Ending(1, "The data folder " + folder + " is in use by another running Sabha.", ""));
        }
    }

    @Test
    void productionLacksASetting() throws Exception {
        assertThat(start(
                        "--spring.profiles.active=production",
                        "--spring.datasource.url=jdbc:postgresql://localhost:1/sabha",
                        "--server.port=0"))
                .isEqualTo(new Ending(
                        1,
                        "The production profile needs the environment variable SPRING_MAIL_HOST, which is not set.",
                        ""));
    }

    @Test
    void productionLacksTheSecretOfSignatures() throws Exception {
        assertThat(start(
                        "--spring.profiles.active=production",
                        "--spring.datasource.url=jdbc:postgresql://localhost:1/sabha",
                        "--spring.mail.host=localhost",
                        "--sabha.base-url=https://sabha.example",
                        "--server.port=0"))
                .isEqualTo(new Ending(
                        1,
                        "The production profile needs the environment variable SABHA_SIGNING_SECRET, which is not set.",
                        ""));
    }

    private record Ending(int code, String error, String output) {}

    private Ending start(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SabhaApplication.class.getName()));
        command.addAll(List.of(arguments));
        var error = Files.createTempFile(folder, "error", ".txt");
        var builder = new ProcessBuilder(command).redirectError(error.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SABHA_"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), Files.readString(error).strip(), output.strip());
    }
}
