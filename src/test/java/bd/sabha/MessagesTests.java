package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word is a message, in Bangla and in English. */
class MessagesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path FORMS = Path.of("forms");

    /** Words that are meant to stand in the other language: the language switch. */
    private static final Set<String> IN_THE_OTHER_LANGUAGE =
            Set.of("layout.other-language", "layout.other-language.code");

    private static final Pattern KEY = Pattern.compile("#\\{'?([A-Za-z][\\w.-]*[\\w])'?\\s*[}(]");
    private static final Pattern COMPOSED_KEY = Pattern.compile("#\\{(?:'|\\|)([A-Za-z][\\w.-]*\\.)(?:'|\\$)");
    private static final Pattern JAVA_KEY = Pattern.compile("\"(?![^\"]*\\.(?:css|xlsx)\")([a-z][\\w-]*\\.[\\w.-]+)\"");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<(style|script)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^<>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*)*>");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|placeholder|aria-label|alt|aria-description|label)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern BANGLA_LITERAL = Pattern.compile("\"[^\"\n]*[\\u0980-\\u09FF][^\"\n]*\"");
    private static final Pattern BANGLA = Pattern.compile("[\\u0980-\\u09FF]");
    private static final Pattern FORM_KEY = Pattern.compile("\"((?:form|task)\\.[\\w.-]+)\"");

    private final Properties bangla = words("bn");
    private final Properties english = words("en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(missing(bangla, english)).as("only in English").isEmpty();
        assertThat(missing(english, bangla)).as("only in Bangla").isEmpty();
    }

    @Test
    void noKeyIsGivenTwice() {
        for (var language : List.of("bn", "en")) {
            var keys = read(file(language))
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            var once = new TreeSet<String>();
            assertThat(keys.stream().filter(key -> !once.add(key))).as(language).isEmpty();
        }
    }

    @Test
    void banglaIsBanglaAndEnglishIsNot() {
        var words = Pattern.compile("\\p{L}");
        assertThat(bangla.stringPropertyNames())
                .filteredOn(key -> !IN_THE_OTHER_LANGUAGE.contains(key))
                .allSatisfy(key -> {
                    var says = bangla.getProperty(key).replaceAll("\\{[^}]*}", "");
                    assertThat(BANGLA.matcher(says).find()
                                    || !words.matcher(says).find())
                            .as("%s=%s", key, says)
                            .isTrue();
                });
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !IN_THE_OTHER_LANGUAGE.contains(key))
                .allSatisfy(key -> assertThat(
                                BANGLA.matcher(english.getProperty(key)).find())
                        .as(key)
                        .isFalse());
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        var place = Pattern.compile("\\{\\d");
        assertThat(bangla.stringPropertyNames()).allSatisfy(key -> assertThat(found(place, bangla.getProperty(key)))
                .as(key)
                .isEqualTo(found(place, english.getProperty(key, ""))));
    }

    @Test
    void everyKeyOfATemplateHasItsWords() {
        assertThat(files(TEMPLATES, ".html").flatMap(file -> KEY.matcher(withoutNotes(read(file)))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !bangla.containsKey(key))
                        .map(key -> file + ": " + key)))
                .isEmpty();
    }

    @Test
    void everyKeyThatATemplateComposesHasSomeWords() {
        assertThat(files(TEMPLATES, ".html").flatMap(file -> COMPOSED_KEY
                        .matcher(withoutNotes(read(file)))
                        .results()
                        .map(match -> match.group(1))
                        .filter(start -> keys().noneMatch(key -> key.startsWith(start)))
                        .map(key -> file + ": " + key)))
                .isEmpty();
    }

    @Test
    void everyKeyThatJavaNamesHasItsWords() {
        var subjects = keys().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        assertThat(files(JAVA, ".java").flatMap(file -> JAVA_KEY.matcher(read(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> subjects.contains(key.substring(0, key.indexOf('.') + 1)))
                        .filter(key -> keys().noneMatch(
                                        known -> known.equals(key) || key.endsWith(".") && known.startsWith(key)))
                        .map(key -> file + ": " + key)))
                .isEmpty();
    }

    @Test
    void everyKeyOfAFormHasItsWords() {
        assertThat(files(FORMS, ".form")
                        .flatMap(file -> FORM_KEY.matcher(read(file)).results().map(match -> match.group(1)))
                        .filter(key -> !bangla.containsKey(key)))
                .isEmpty();
    }

    @Test
    void templatesContainNoWords() {
        assertThat(files(TEMPLATES, ".html").flatMap(file -> wordsIn(read(file)).map(word -> file + ": " + word)))
                .isEmpty();
    }

    @Test
    void findsAWordThatIsNoMessage() {
        assertThat(wordsIn("<p>সভা</p>")).containsExactly("সভা");
        assertThat(wordsIn("<input title=\"Meeting\"><p th:text=\"${x > 1}\"></p>"))
                .containsExactly("Meeting");
        assertThat(wordsIn("<!-- why --><p th:title=\"#{a.b}\">[[${name}]] – 12</p>"))
                .isEmpty();
    }

    @Test
    void javaContainsNoBanglaWords() {
        assertThat(files(JAVA, ".java")
                        .filter(file -> !file.startsWith(JAVA.resolve("bd/sabha/demo")))
                        .filter(file -> !file.endsWith("Genitive.java")) // an ending is grammar, no word
                        .flatMap(file -> BANGLA_LITERAL
                                .matcher(withoutComments(read(file)))
                                .results()
                                .map(match -> file + ": " + match.group())))
                .isEmpty();
    }

    private Stream<String> keys() {
        return bangla.stringPropertyNames().stream();
    }

    private static String withoutNotes(String template) {
        return COMMENT.matcher(template).replaceAll("");
    }

    private static Stream<String> wordsIn(String template) {
        var markup = withoutNotes(template);
        var spoken = SPOKEN.matcher(markup).results().map(match -> match.group(1));
        var text = Stream.of(TAG.matcher(markup).replaceAll("\n").split("\n"))
                .map(line -> line.replaceAll("\\[[\\[(].*?[])]]|&\\w+;", "").strip())
                .filter(line -> line.matches(".*\\p{L}.*"));
        return Stream.concat(text, spoken);
    }

    private static String withoutComments(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Set<String> missing(Properties here, Properties there) {
        var keys = new TreeSet<>(there.stringPropertyNames());
        keys.removeAll(here.stringPropertyNames());
        return keys;
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/messages_%s.properties".formatted(language));
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }

    private static Stream<Path> files(Path root, String ending) {
        return reading(root, folder -> Files.walk(folder))
                .filter(file -> file.toString().endsWith(ending));
    }

    private static String read(Path file) {
        return reading(file, path -> Files.readString(path, StandardCharsets.UTF_8));
    }

    private interface Reading<T> {
        T of(Path path) throws IOException;
    }

    private static <T> T reading(Path path, Reading<T> how) {
        try {
            return how.of(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
