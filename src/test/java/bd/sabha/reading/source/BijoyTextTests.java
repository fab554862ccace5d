package bd.sabha.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Manuscript;
import bd.sabha.support.BijoyOf;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text files that were typed with Bijoy, where no typeface says so. */
class BijoyTextTests {

    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final Pattern TOKEN = Pattern.compile("<[^<>]*>|[^\\s<>]+|\\s|[<>]");

    static Stream<Path> minutes() throws IOException {
        return BijoyTests.minutes();
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void minutesTypedInBijoyAreFoundOutAndRead(Path file) throws Exception {
        var unicode = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
        var typed = typed(unicode);
        assertThat(Bijoy.looksLike(unicode)).isFalse();
        assertThat(Bijoy.looksLike(typed)).isTrue();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, ANSI)) {
            var manuscript = open(typed.getBytes(charset));
            assertThat(manuscript.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.CONVERTED);
            assertThat(bangla(manuscript.text())).containsSubsequence(bangla(unicode));
        }
    }

    /** Words with Latin letters could be Bangla in such a file as well; the common ones are told by what they are. */
    private static List<String> bangla(String text) {
        return Stream.of(text.split("[\\s\ufeff]+"))
                .filter(word -> word.matches("[\u0980-\u09ff.,;:()/-]+"))
                .filter(word -> !word.contains("ঃ") && !word.contains("ঙ"))
                .filter(word -> word.length() > 5)
                .toList();
    }

    private static String typed(String unicode) {
        var typed = new StringBuilder();
        TOKEN.matcher(unicode)
                .results()
                .map(java.util.regex.MatchResult::group)
                .map(token -> token.startsWith("<") || !BijoyOf.has(token) ? ansi(token) : BijoyOf.of(token))
                .forEach(typed::append);
        return typed.toString();
    }

    private static String ansi(String token) {
        return ANSI.newEncoder().canEncode(token) ? token : "";
    }

    @Test
    void latinWordsTagsAndAddressesAmongItStay() {
        var read = BijoyText.toUnicode(
                "<b>mfvcwZ</b>\tICT kvLv, www.bagerhat.gov.bd (dc@mopa.gov.bd)\n16 †g 2022, Zoom Online Platform\n");
        assertThat(read)
                .isEqualTo(
                        "<b>সভাপতি</b>\tICT শাখা, www.bagerhat.gov.bd (dc@mopa.gov.bd)\n১৬ মে ২০২২, Zoom Online Platform\n");
    }

    @Test
    void linesInUnicodeStayAmongThoseInBijoy() throws Exception {
        var mixed = "সভার তারিখ 16 May\nmfvcwZ †Rjv cÖkvmK\nmfvi Kvh©weeiYx\nwm×všÍ M„nxZ nq|\n";
        assertThat(open(mixed.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(
                        "সভার তারিখ 16 May\nসভাপতি জেলা প্রশাসক\nসভার কার্যবিবরণী\nসিদ্ধান্ত গৃহীত হ\u09af\u09bc।\n");
    }

    @Test
    void otherLanguagesAndOtherEncodingsAreNotTakenForIt() {
        for (var text : List.of(
                "Minutes of the meeting of the district committee. The chair welcomed all members and read the agenda.",
                "Procès-verbal de la réunion : le président a souhaité la bienvenue à tous les membres présents à l’hôtel de ville.",
                "Über die Größe der Räume müßte natürlich später gesprochen werden, sagte der Präsident.",
                "The word mfvcwZ is how Bijoy stores সভাপতি, and Kvh©weeiYx is কার্যবিবরণী.",
                "")) {
            assertThat(Bijoy.looksLike(text)).as(text).isFalse();
        }
        var french = "Procès-verbal de la réunion, à l'hôtel de ville".getBytes(ANSI);
        var refused = catchThrowableOfType(Refused.class, () -> open(french));
        assertThat(refused.reason()).isEqualTo(Refused.Reason.UNKNOWN_ENCODING);
    }

    private static Manuscript open(byte[] bytes) throws Refused {
        return Sources.open(new SourceFile("minutes.txt", bytes), Budget.of(Budget.USUAL));
    }
}
