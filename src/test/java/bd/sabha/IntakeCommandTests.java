package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads existing minutes from the command line, without a web server and without a database. */
class IntakeCommandTests {

    private static final Path MINUTES = Path.of("src/test/resources/minutes");
    private static final Path BAGERHAT = MINUTES.resolve("000_8583437cf2faf0f9.txt");
    private static final Path BANDARBAN = MINUTES.resolve("003_908c188bc464dd51.txt");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int intake(Object... arguments) {
        var words = new ArrayList<String>();
        for (var argument : arguments) words.add(argument.toString());
        return new IntakeCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(words);
    }

    private List<JsonNode> answers() throws IOException {
        var answers = new ArrayList<JsonNode>();
        for (var line : out.toString(StandardCharsets.UTF_8).lines().toList()) answers.add(json(line));
        return answers;
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachFileIsALineOfJson() throws Exception {
        assertThat(intake(BAGERHAT, BANDARBAN)).isZero();
        assertThat(answers())
                .extracting(answer -> answer.get("file").asText())
                .containsExactly("000_8583437cf2faf0f9.txt", "003_908c188bc464dd51.txt");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void theFieldsAreThoseOfTheCarefulReaderInItsOrderAndThenTheDoubts() throws Exception {
        intake(BANDARBAN);
        var gold = json(Files.readString(Path.of("src/test/resources/gold/003_908c188bc464dd51.txt.json")));
        var names = new ArrayList<String>();
        gold.fieldNames().forEachRemaining(names::add);
        names.add("doubts");
        assertThat(answers().get(0).fieldNames()).toIterable().containsExactlyElementsOf(names);
    }

    @Test
    void eachDoubtNamesItsFieldItsWordsAndItsReason() throws Exception {
        intake(BAGERHAT);
        assertThat(answers().get(0).get("doubts")).isNotEmpty().allSatisfy(doubt -> {
            assertThat(doubt.fieldNames()).toIterable().containsExactly("field", "source_text", "reason");
            assertThat(doubt.get("field").asText()).isNotBlank();
            assertThat(doubt.get("reason").asText()).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void placesSayAtWhichCharactersAValueStands() throws Exception {
        assertThat(intake("--places", BAGERHAT)).isZero();
        var text = Files.readString(BAGERHAT);
        var places = answers().get(0).get("places");
        for (var path : List.of("chair.name", "items[2].decisions[0].text", "memo_no", "distribution[14]")) {
            var at = places.get(path).get("at").get(0);
            assertThat(text.substring(at.get(0).asInt(), at.get(1).asInt()))
                    .as(path)
                    .contains(value(answers().get(0), path));
            assertThat(places.get(path).get("confidence").asDouble()).isBetween(0.0, 1.0);
        }
    }

    private static String value(JsonNode node, String path) {
        return node.at("/" + path.replace("[", "/").replace("]", "").replace('.', '/'))
                .asText();
    }

    @Test
    void whatIsNotMinutesIsRefusedInBothLanguagesAndTheRestIsRead() throws Exception {
        var picture = Files.write(folder.resolve("ছবি.txt"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0});
        assertThat(intake(picture, BAGERHAT)).isEqualTo(2);
        assertThat(answers()).hasSize(1);
        assertThat(complaints().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith(picture + ": "))
                .anySatisfy(line -> assertThat(line).contains("OCR").contains("ছবি"))
                .anySatisfy(line -> assertThat(line).contains("This is a picture"));
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertThat(intake(Files.createFile(folder.resolve("কার্যবিবরণী.txt")))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aPathThatLeadsNowhereIsAWrongCall() {
        assertThat(intake(folder.resolve("নেই.txt"))).isEqualTo(1);
        assertThat(complaints()).contains("There is no such file").contains("পাওয়া যায়নি");
        assertThat(intake(folder)).isEqualTo(1);
        assertThat(intake("a\0b")).isEqualTo(1);
    }

    @Test
    void notBeingMinutesCountsMoreThanNotBeingThere() throws Exception {
        var empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(intake(empty, folder.resolve("নেই.txt"))).isEqualTo(2);
    }

    @Test
    void withoutAFileItSaysHowItIsCalled() {
        assertThat(intake()).isEqualTo(1);
        assertThat(intake("--places")).isEqualTo(1);
        assertThat(intake("--all", BAGERHAT)).isEqualTo(1);
        assertThat(complaints()).contains("Usage: intake [--places] FILE...");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Doubt.Kind.class)
    void everyDoubtHasWords(Doubt.Kind kind) {
        var doubt = new Doubt("title", kind, List.of("ক", "খ"), "", List.of());
        for (var words : ReadingWords.values())
            assertThat(words.of(doubt)).isNotBlank().doesNotContain("{", "''");
    }

    @ParameterizedTest
    @EnumSource(Refused.Reason.class)
    void everyRefusalHasWords(Refused.Reason reason) {
        for (var words : ReadingWords.values()) {
            assertThat(words.of(new Refused(reason, "২০"))).isNotBlank().doesNotContain("{", "''");
        }
    }

    @Test
    void aDecisionWithoutImplementerSaysSo() {
        var doubt =
                new Doubt("items[0].decisions[0].implementers", Doubt.Kind.NO_IMPLEMENTER, List.of(), "", List.of());
        assertThat(ReadingWords.BANGLA.of(doubt)).isEqualTo("বাস্তবায়নকারী নেই");
    }

    @Test
    void doubtsNameFieldsAsTheJsonDoes() {
        assertThat(JsonPath.of("items[1].decisions[0].implementers")).isEqualTo("items[1].decisions[0].implementers");
        assertThat(JsonPath.of("memoDateBangla")).isEqualTo("memo_date_bangla");
        assertThat(JsonPath.of("memoDate")).isEqualTo("memo_date_gregorian");
        assertThat(JsonPath.of("officeLines[0]")).isEqualTo("office.lines[0]");
        assertThat(JsonPath.of("chair.name")).isEqualTo("chair.name");
        assertThat(JsonPath.of("items[0].noCorrected")).isEqualTo("items[0].no_corrected");
    }
}
