package bd.sabha.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that are looked at: those of four real minutes, every conjunct, and those that go wrong elsewhere. */
final class Words {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final List<String> MINUTES = List.of(
            "000_8583437cf2faf0f9.txt",
            "001_dbd4c41b19f3c308.txt",
            "003_908c188bc464dd51.txt",
            "004_db77356bfb538854.txt");
    private static final String CONSONANTS = "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়";
    private static final List<String> SIGNS =
            List.of("া", "ি", "ী", "ু", "ূ", "ৃ", "ে", "ৈ", "ো", "ৌ", "্য", "্যা", "ং", "ঃ", "ঁ", "র্");

    private Words() {}

    static List<String> ofTheMinutes() {
        return MINUTES.stream()
                .flatMap(file -> read("minutes/" + file))
                .distinct()
                .toList();
    }

    static List<String> hard() {
        return read("typesetting/hard-words.txt").distinct().toList();
    }

    /** Every conjunct that is in use. */
    static List<String> conjuncts() {
        return read("typesetting/conjuncts.txt").distinct().toList();
    }

    static List<String> conjunctsWithSigns() {
        return conjuncts().stream()
                .flatMap(conjunct -> Stream.concat(
                        Stream.of(conjunct),
                        SIGNS.stream().map(sign -> sign.equals("র্") ? sign + conjunct : conjunct + sign)))
                .distinct()
                .toList();
    }

    /** Any two consonants joined, whether or not a word is known that does. */
    static List<String> pairs() {
        var consonants = CONSONANTS.codePoints().mapToObj(Character::toString).toList();
        return consonants.stream()
                .flatMap(first -> consonants.stream().map(second -> first + "্" + second))
                .toList();
    }

    /** Every single character of the script, and every letter with every sign. */
    static List<String> letters() {
        var signed = IntStream.rangeClosed(0x995, 0x9B9)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .flatMap(letter -> SIGNS.stream().map(sign -> letter + sign));
        var single =
                IntStream.rangeClosed(0x980, 0x9FD).filter(Character::isDefined).mapToObj(Character::toString);
        return Stream.concat(single, signed).toList();
    }

    static String minutes() {
        return String.join(
                "\n", MINUTES.stream().map(file -> text("minutes/" + file)).toList());
    }

    private static Stream<String> read(String resource) {
        return Arrays.stream(text(resource).split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static String text(String resource) {
        try {
            return Files.readString(RESOURCES.resolve(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
