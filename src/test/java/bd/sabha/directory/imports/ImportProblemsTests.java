package bd.sabha.directory.imports;

import static bd.sabha.directory.imports.Finding.Reason.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Register;
import bd.sabha.directory.imports.Finding.Reason;
import bd.sabha.support.SabhaTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Every problem is told with its line, its column, what is wrong and what was found. */
@SabhaTest
class ImportProblemsTests {

    @Autowired
    DryRuns dryRuns;

    @Autowired
    FindingWords words;

    @Autowired
    Register register;

    @Autowired
    MessageSource messages;

    private final String code = "d" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void backToBangla() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Stream<Arguments> wrongOffices() {
        return Stream.of(
                Arguments.of(MISSING, "name", "", "*,,5,,Office,,"),
                Arguments.of(MISSING, "code", "", ",,5,নাম,Office,,"),
                Arguments.of(LAYER, "layer", "গ্রাম", "*,,গ্রাম,নাম,Office,,"),
                Arguments.of(LAYER, "layer", "8", "*,,8,নাম,Office,,"),
                Arguments.of(PLACE, "place", "বাগেরহা", "*,,5,নাম,Office,বাগেরহা,"),
                Arguments.of(PLACE, "place", "রামপাল", "*,,5,নাম,Office,রামপাল,"),
                Arguments.of(Reason.EMAIL, "email", "dc@", "*,,5,নাম,Office,,dc@"),
                Arguments.of(NO_OFFICE, "parent", "nowhere", "*,nowhere,5,নাম,Office,,"),
                Arguments.of(CYCLE, "parent", "*", "*,*,5,নাম,Office,,"),
                Arguments.of(CODE_RESERVED, "code", "o99999999", "o99999999,,5,নাম,Office,,"),
                Arguments.of(ERROR_VALUE, "name", "#REF!", "*,,5,#REF!,Office,,"),
                Arguments.of(NO_HEAD, "", "বাড়তি", "*,,5,নাম,Office,,,বাড়তি"));
    }

    @ParameterizedTest
    @MethodSource
    void wrongOffices(Reason reason, String column, String found, String line) {
        var tables = Tables.of().file("offices.csv", Tables.OFFICES, "", line.replace("*", code));
        assertOnly(tables, new Finding("offices.csv", 3, column, reason, null, found.replace("*", code)));
    }

    static Stream<Arguments> wrongPosts() {
        return Stream.of(
                Arguments.of(MISSING, "designation", "", "*-q,*-o,,Post,,"),
                Arguments.of(Reason.HEAD, "head", "হয়তো", "*-q,*-o,পদ,Post,হয়তো,"),
                Arguments.of(NO_OFFICE, "office", "nowhere", "*-q,nowhere,পদ,Post,,"),
                Arguments.of(NO_POST, "liaison", "nobody", "*-q,*-o,পদ,Post,,nobody"),
                Arguments.of(OWN_LIAISON, "liaison", "*-q", "*-q,*-o,পদ,Post,,*-q"),
                Arguments.of(CODE_TWICE, "code", "*-p", "*-p,*-o,পদ,Post,,"));
    }

    @ParameterizedTest
    @MethodSource
    void wrongPosts(Reason reason, String column, String found, String line) {
        var tables = Tables.office(code).file("more.csv", Tables.POSTS + ",liaison", line.replace("*", code));
        assertOnly(tables, new Finding("more.csv", 2, column, reason, null, found.replace("*", code)));
    }

    static Stream<Arguments> wrongIncumbencies() {
        return Stream.of(
                Arguments.of(NO_POST, "post", "nobody", "nobody,ক *,,,,2022-01-01,"),
                Arguments.of(MISSING, "person", "", "*-p,,,,acting,2022-01-01,"),
                Arguments.of(MISSING, "from", "", "*-p,ক *,,,acting,,"),
                Arguments.of(DATE, "from", "31/02/2022", "*-p,ক *,,,acting,31/02/2022,"),
                Arguments.of(DATE, "to", "শীঘ্রই", "*-p,ক *,,,acting,2022-01-01,শীঘ্রই"),
                Arguments.of(ENDS_BEFORE, "to", "2021-12-31", "*-p,ক *,,,acting,2022-01-01,2021-12-31"),
                Arguments.of(Reason.CHARGE, "charge", "মাঝে মাঝে", "*-p,ক *,,,মাঝে মাঝে,2022-01-01,"),
                Arguments.of(SUBSTITUTE, "charge", "SUBSTITUTE", "*-p,ক *,,,SUBSTITUTE,2022-01-01,2022-01-02"),
                Arguments.of(OVERLAP, "from", "2022-01-01", "*-p,ক *,,,,2022-01-01,"),
                Arguments.of(INCUMBENCY_TWICE, "person", "নাম *", "*-p,নাম *,,,,2020-01-01,"),
                Arguments.of(PERSON_TWICE, "person_en", "Other", "*-p,নাম *,Other,,acting,2022-01-01,"));
    }

    @ParameterizedTest
    @MethodSource
    void wrongIncumbencies(Reason reason, String column, String found, String line) {
        var tables = Tables.office(code).file("more.csv", Tables.INCUMBENCIES, line.replace("*", code));
        var problems = dryRuns.of(tables.uploads()).problems();
        assertThat(problems)
                .filteredOn(problem -> problem.reason() != OVERLAP || reason == OVERLAP)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("arguments")
                .containsExactly(new Finding("more.csv", 2, column, reason, null, found.replace("*", code)));
    }

    @Test
    void whoIsMeantHasToBeClear() {
        register.person("একই " + code, "Same", null);
        register.person("একই " + code, "Same", null);
        register.person("কেউ " + code, "Somebody", code + "@mail.example");
        var tables = Tables.office(code)
                .file(
                        "more.csv",
                        Tables.INCUMBENCIES,
                        "%s-p,একই %s,,,acting,2022-01-01,".formatted(code, code),
                        "%s-p,আরেকজন,,%s@MAIL.example,acting,2022-01-01,".formatted(code, code),
                        "%s-p,কেউ %s,,%s@MAIL.example,acting,2022-01-01,".formatted(code, code, code));
        assertThat(dryRuns.of(tables.uploads()).problems())
                .extracting(Finding::line, Finding::reason)
                .containsExactly(tuple(2, SEVERAL_PEOPLE), tuple(3, OTHER_PERSON));
    }

    @Test
    void anOverlapNamesBothAndTheirDays() {
        var office = register.office(null, 5, "দপ্তর", "Office", "", "", null);
        var post = register.post(office, "হিসাবরক্ষক", "Accountant", false, null);
        var holder = register.person("বর্তমান " + code, "Present", null);
        register.appoint(post, holder, Register.Charge.REGULAR, LocalDate.of(2020, 1, 1));
        var tables = Tables.of().file("i.csv", "পদ,ব্যক্তি,শুরু", "p%d,নতুন %s,০১/০৬/২০২২".formatted(post, code));
        var told = words.told(dryRuns.of(tables.uploads()).problems().get(0));
        assertThat(told.line()).isEqualTo("২");
        assertThat(told.column()).isEqualTo("শুরু");
        assertThat(told.found()).isEqualTo("০১/০৬/২০২২");
        assertThat(told.what())
                .contains("হিসাবরক্ষক", "বর্তমান " + code, "১ জানুয়ারি ২০২০", "নতুন " + code, "১ জুন ২০২২");
        LocaleContextHolder.setLocale(Languages.ENGLISH);
        assertThat(words.told(dryRuns.of(tables.uploads()).problems().get(0)).what())
                .contains("1 January 2020");
    }

    @Test
    void nobodyHoldsTwoPostsRegularly() {
        var tables = Tables.office(code)
                .file("posts-2.csv", Tables.POSTS, code + "-q," + code + "-o,আরেক পদ,Other,")
                .file("more.csv", Tables.INCUMBENCIES, "%s-q,নাম %s,,,,2022-01-01,".formatted(code, code));
        var problem = dryRuns.of(tables.uploads()).problems().get(0);
        assertThat(problem.reason()).isEqualTo(TWO_POSTS);
        assertThat(problem.source()).isEqualTo("more.csv");
        assertThat(words.told(problem).what()).contains("নাম " + code, "প্রধান", "আরেক পদ", "– চলমান");
    }

    @Test
    void officesInACircleAreAllNamed() {
        var tables = Tables.of()
                .file(
                        "o.csv",
                        "code,parent,layer,name",
                        "%s-a,%s-b,5,ক".formatted(code, code),
                        "%s-b,%s-c,5,খ".formatted(code, code),
                        "%s-c,%s-a,5,গ".formatted(code, code),
                        "%s-d,%s-a,5,ঘ".formatted(code, code));
        assertThat(dryRuns.of(tables.uploads()).problems())
                .allMatch(problem -> problem.reason() == CYCLE)
                .extracting(Finding::line)
                .containsExactly(2, 3, 4);
    }

    @Test
    void otherSpellingsOfPlacesAreAcceptedAndToldOf() {
        var tables = Tables.of()
                .file("o.csv", "code,layer,name,place", code + ",উপজেলা,নাম,মোরেলগঞ্জ", code + "e,5,নাম,Jessore");
        var run = dryRuns.of(tables.uploads());
        assertThat(run.problems()).isEmpty();
        assertThat(run.changes())
                .extracting(change -> change.row().get(Column.PLACE))
                .containsExactly(Tidy.text("মোড়েলগঞ্জ"), "যশোর");
        assertThat(run.notes()).extracting(Finding::reason).containsOnly(PLACE_SPELLING);
    }

    @Test
    void aNewPlaceIsNamedInBothLanguages() {
        var heads = "code,layer,name,place,place_en";
        var run = dryRuns.of(Tables.of()
                .file("o.csv", heads, code + ",উপজেলা,নাম,চর কুকরি,Char Kukri", code + "-n,6,নাম,চর নিজাম,")
                .file("typed.csv", heads, code + "-r,6,নাম,রমপাল,Rampal")
                .uploads());
        assertThat(run.notes()).singleElement().satisfies(note -> assertThat(note.reason())
                .isEqualTo(PLACE_NEW));
        assertThat(run.problems())
                .extracting(Finding::source, Finding::line, Finding::reason)
                .containsExactly(tuple("o.csv", 3, PLACE), tuple("typed.csv", 2, PLACE));
    }

    @Test
    void columnsAreMissedAndUnknownOnesNoted() {
        var run = dryRuns.of(Tables.of()
                .file("o.csv", "code,layer,টেলিফোন,layer", code + ",5,০১৭১,6")
                .file("what.csv", "a,b", "1,2")
                .uploads());
        assertThat(run.notes()).singleElement().satisfies(note -> {
            assertThat(note.reason()).isEqualTo(UNKNOWN_COLUMN);
            assertThat(note.found()).isEqualTo("টেলিফোন");
        });
        assertThat(run.problems())
                .extracting(Finding::source, Finding::reason)
                .contains(
                        tuple("o.csv", MISSING_COLUMN), tuple("o.csv", COLUMN_TWICE), tuple("what.csv", UNKNOWN_TABLE));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWords(Reason reason) {
        var arguments = new Object[] {"ক", "খ", "গ", "ঘ", "ঙ", "চ", "ছ"};
        for (var language : Arrays.asList(Languages.BANGLA, Languages.ENGLISH)) {
            assertThat(messages.getMessage("import.problem." + reason, arguments, language))
                    .isNotBlank();
        }
    }

    private void assertOnly(Tables tables, Finding expected) {
        assertThat(dryRuns.of(tables.uploads()).problems())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("arguments")
                .containsExactly(expected);
    }
}
