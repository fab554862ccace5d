package bd.sabha;

import bd.sabha.demo.ExamplePapers;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.FileSystemUtils;

/**
 * {@code print --example FOLDER}: writes one of each document, made of the sample's content, into the folder, as PDF and as
 * DOCX. It needs neither a running Sabha nor its data: a database of its own lives as long as the command.
 * {@code print FILE --pdf OUT --docx OUT}: prints existing minutes again, see {@link ReprintCommand}.
 */
final class PrintCommand {

    static final int PRINTED = 0;
    static final int NOT_PRINTED = 1;
    static final int WRONG_CALL = 2;

    private static final String USAGE =
            """
            Usage: print --example FOLDER
                   print FILE [--pdf OUT] [--docx OUT]""";
    private static final String EXAMPLE = "--example";

    private final PrintStream out;
    private final PrintStream err;

    PrintCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments those behind the word print; @return the exit code */
    int run(List<String> arguments) {
        var folder = folder(arguments);
        if (folder != null) return example(folder);
        var reprint = ReprintCommand.Call.of(arguments);
        if (reprint != null) return new ReprintCommand(out, err).run(reprint);
        err.println(USAGE);
        return WRONG_CALL;
    }

    private static @Nullable Path folder(List<String> arguments) {
        var name = arguments.size() == 2 && arguments.get(0).equals(EXAMPLE)
                ? arguments.get(1)
                : arguments.size() == 1 && arguments.get(0).startsWith(EXAMPLE + "=")
                        ? arguments.get(0).substring(EXAMPLE.length() + 1)
                        : "";
        return name.isBlank() || name.startsWith("--")
                ? null
                : Path.of(name).toAbsolutePath().normalize();
    }

    private int example(Path folder) {
        try {
            return print(folder);
        } catch (IOException | UncheckedIOException e) {
            err.println("The documents cannot be written to " + folder + ": " + e.getMessage());
            return NOT_PRINTED;
        } catch (RuntimeException e) {
            err.println("The documents cannot be printed: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return NOT_PRINTED;
        }
    }

    /** What is printed is first kept beside the folder: there is all of it, or nothing. */
    private int print(Path folder) throws IOException {
        try (var printed = PrintedFolder.beside(folder)) {
            err.println("Printing the sample's documents: it takes a minute.");
            var names = fromSample(papers -> papers.print(printed::write));
            printed.moveTo(folder);
            names.forEach(name -> out.println(folder.resolve(name)));
            return PRINTED;
        }
    }

    private static List<String> fromSample(Function<ExamplePapers, List<String>> print) throws IOException {
        var data = Files.createTempDirectory("sabha-print-");
        try (var sample = sample(data)) {
            return print.apply(sample.getBean(ExamplePapers.class));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** Whatever the environment says: the sample, its own database, no mail to anybody. */
    private static ConfigurableApplicationContext sample(Path data) {
        var application = new SpringApplication(SabhaApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(true);
        return application.run(
                "--spring.profiles.active=",
                "--sabha.data=" + data,
                "--sabha.sample-content=true",
                "--sabha.sample-lived=true",
                "--spring.mail.port=none",
                "--logging.level.root=off",
                "--logging.level.bd.sabha=off");
    }
}
