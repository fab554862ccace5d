package bd.sabha;

import bd.sabha.reading.MinutesReader;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.source.Sources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code intake [--places] FILE…}: reads existing minutes and prints each as a line of JSON, without a web server and without
 * a database. What cannot be read is told, and the rest is read all the same.
 */
final class IntakeCommand {

    static final int READ = 0;
    static final int NO_FILE = 1;
    static final int NO_MINUTES = 2;

    private static final String USAGE = "Usage: intake [--places] FILE...";
    private static final String PLACES = "--places";

    private final PrintStream out;
    private final PrintStream err;

    IntakeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments those behind the word intake; @return the exit code */
    int run(List<String> arguments) {
        LoggingSystem.get(IntakeCommand.class.getClassLoader()).beforeInitialize();
        var files =
                arguments.stream().filter(argument -> !argument.equals(PLACES)).toList();
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.println(USAGE);
            return NO_FILE;
        }
        var json = new ReadingJson(arguments.contains(PLACES));
        return files.stream().mapToInt(file -> print(file, json)).max().getAsInt();
    }

    private int print(String file, ReadingJson json) {
        try {
            var path = Path.of(file);
            var source = new SourceFile(String.valueOf(path.getFileName()), bytes(path));
            out.println(json.of(source.name(), MinutesReader.standard().read(source)));
            return READ;
        } catch (Refused refused) {
            err.println(file + ": " + ReadingWords.BANGLA.of(refused));
            err.println(file + ": " + ReadingWords.ENGLISH.of(refused));
            return NO_MINUTES;
        } catch (NoSuchFileException e) {
            return unreadable(file, "reading.file.missing");
        } catch (IOException | InvalidPathException e) {
            return unreadable(file, "reading.file.unreadable");
        } catch (RuntimeException | StackOverflowError mistakeOfOurs) { // the files behind it are read all the same
            return unreadable(file, "reading.file.unexpected");
        }
    }

    /** No more of it than shows that it is too much. */
    private static byte[] bytes(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(Sources.MOST_BYTES + 1);
        }
    }

    private int unreadable(String file, String why) {
        err.println(file + ": " + ReadingWords.BANGLA.of(why));
        err.println(file + ": " + ReadingWords.ENGLISH.of(why));
        return NO_FILE;
    }
}
