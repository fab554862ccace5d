package bd.sabha.diagrams;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The texts of all diagrams, forms and words, to be checked as they are or with one of them broken on purpose. */
public record Drawings(Map<String, String> files) {

    private static final Path BPMN = Path.of("bpmn");
    private static final Path FORMS = Path.of("forms");
    private static final Path WORDS = Path.of("src/main/resources");

    public static Drawings asTheyAre() {
        var files = new TreeMap<String, String>();
        read(BPMN, "*.{bpmn,dmn}", files);
        read(FORMS, "*.form", files);
        read(WORDS, "messages_*.properties", files);
        return new Drawings(files);
    }

    /** A copy in which one file says something else. */
    public Drawings but(String file, String words, String otherWords) {
        var text = files.get(file);
        if (text == null || !text.contains(words)) throw new IllegalArgumentException(file + " lacks " + words);
        var copy = new TreeMap<>(files);
        copy.put(file, text.replace(words, otherWords));
        return new Drawings(copy);
    }

    public Drawings without(String file) {
        var copy = new TreeMap<>(files);
        if (copy.remove(file) == null) throw new IllegalArgumentException("there is no " + file);
        return new Drawings(copy);
    }

    Map<String, Diagram> diagrams() {
        return ending(".bpmn", Diagram::parse);
    }

    Map<String, Diagram> policies() {
        return ending(".dmn", Diagram::parse);
    }

    Map<String, String> forms() {
        return ending(".form", (name, text) -> text);
    }

    Properties words(String language) {
        var words = new Properties();
        try {
            words.load(new StringReader(files.getOrDefault("messages_" + language + ".properties", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private <T> Map<String, T> ending(String suffix, java.util.function.BiFunction<String, String, T> as) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(suffix))
                .map(file -> Map.entry(file.getKey().replace(suffix, ""), file.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> as.apply(file.getKey(), file.getValue()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static void read(Path folder, String glob, Map<String, String> files) {
        try (var found = Files.newDirectoryStream(folder, glob)) {
            for (var file : found) files.put(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
