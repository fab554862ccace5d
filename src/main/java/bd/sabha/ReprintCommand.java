package bd.sabha;

import bd.sabha.intake.ReadMinutes;
import bd.sabha.minutes.PastSheets;
import bd.sabha.reading.MinutesReader;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.source.Sources;
import bd.sabha.registry.Press;
import bd.sabha.registry.Reissue;
import bd.sabha.registry.Sheet;
import bd.sabha.typesetting.Unprintable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code print FILE --pdf OUT --docx OUT}: reads existing minutes and prints them again in the official layout, without a
 * web server and without a database. One of the two is enough. What is printed carries no code: nothing is kept of it.
 */
final class ReprintCommand {

    private static final String PDF = "--pdf";
    private static final String DOCX = "--docx";

    private final PrintStream out;
    private final PrintStream err;

    ReprintCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(Call call) {
        LoggingSystem.get(ReprintCommand.class.getClassLoader()).beforeInitialize();
        try {
            write(call, Press.alone("").reissue(read(call.file())));
            call.outputs().values().forEach(out::println);
            return PrintCommand.PRINTED;
        } catch (Refused refused) {
            say(call.file(), ReadingWords.BANGLA.of(refused));
            say(call.file(), ReadingWords.ENGLISH.of(refused));
            return PrintCommand.WRONG_CALL;
        } catch (Unprintable unprintable) {
            say(call.file(), unprintable.getMessage());
        } catch (UnreadableFile unreadable) {
            say(call.file(), ReadingWords.BANGLA.of(unreadable.words()));
            say(call.file(), ReadingWords.ENGLISH.of(unreadable.words()));
        } catch (IOException e) {
            err.println("The document cannot be written: " + e.getMessage());
        }
        return PrintCommand.NOT_PRINTED;
    }

    private void say(Path file, String words) {
        err.println(file + ": " + words);
    }

    private static Sheet read(Path file) throws Refused, UnreadableFile {
        var source = new SourceFile(String.valueOf(file.getFileName()), bytes(file));
        return PastSheets.sheet(ReadMinutes.of(MinutesReader.standard().read(source)));
    }

    /** However large it is, no more than what shows that it is too large. */
    private static byte[] bytes(Path file) throws UnreadableFile {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Sources.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UnreadableFile(e);
        }
    }

    /** First all beside where they are to be: each appears whole, and none before all are printed. */
    private static void write(Call call, Reissue reissue) throws IOException {
        try (var files = new PrintedFiles()) {
            if (call.outputs().containsKey(PDF)) files.add(call.outputs().get(PDF), reissue.pdf());
            if (call.outputs().containsKey(DOCX)) files.add(call.outputs().get(DOCX), reissue.docx());
            files.move();
        }
    }

    private static final class UnreadableFile extends IOException {

        UnreadableFile(IOException cause) {
            super(cause);
        }

        /** The key of what is told. */
        String words() {
            return getCause() instanceof NoSuchFileException ? "reading.file.missing" : "reading.file.unreadable";
        }
    }

    /** @param outputs by their options */
    record Call(Path file, Map<String, Path> outputs) {

        /** @return null: that is no such call */
        static @Nullable Call of(List<String> arguments) {
            Path file = null;
            var outputs = new LinkedHashMap<String, Path>();
            try {
                for (var i = 0; i < arguments.size(); i++) {
                    var argument = arguments.get(i);
                    var option = argument.replaceFirst("=.*", "");
                    if (option.equals(PDF) || option.equals(DOCX)) {
                        var named = argument.length() > option.length();
                        if (!named && i + 1 == arguments.size()) return null;
                        var path = path(named ? argument.substring(option.length() + 1) : arguments.get(++i));
                        if (outputs.containsValue(path) || outputs.put(option, path) != null) return null;
                    } else if (file == null && !argument.startsWith("--")) {
                        file = path(argument);
                    } else {
                        return null;
                    }
                }
            } catch (InvalidPathException noName) {
                return null;
            }
            return file == null || outputs.isEmpty() || outputs.containsValue(file) ? null : new Call(file, outputs);
        }

        private static Path path(String name) {
            if (name.isBlank() || name.startsWith("--")) throw new InvalidPathException(name, "no file");
            return Path.of(name).toAbsolutePath().normalize();
        }
    }
}
