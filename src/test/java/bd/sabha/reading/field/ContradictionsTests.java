package bd.sabha.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Reading.DecisionRead;
import bd.sabha.reading.Reading.Item;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.Reading.Previous;
import bd.sabha.reading.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionsTests {

    private String text = "";
    private @Nullable Found<LocalDate> date = new Found<>(LocalDate.of(2022, 5, 16), List.of(), 1);
    private @Nullable Found<String> memoNo = said("০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭");
    private @Nullable Found<LocalDate> memoDate = new Found<>(LocalDate.of(2022, 6, 2), List.of(), 1);
    private @Nullable Found<String> memoDateBangla = said("১৯ জ্যৈষ্ঠ ১৪২৯");
    private @Nullable Found<LocalDate> signatureDate;
    private List<Found<String>> office = List.of(said("জেলা প্রশাসকের কার্যালয়"), said("বাগেরহাট"));
    private Person chair = person("মোহাম্মদ আজিজুর রহমান");
    private Person signatory = person("মোহাম্মদ আজিজুর রহমান");
    private Person issuedBy = person("মোহাম্মদ আজিজুর রহমান");
    private final List<Item> items =
            new ArrayList<>(List.of(item("১", decision("ক", Deadline.NONE, 1, "জেলা শিক্ষা অফিসার"))));

    @Test
    void whatFitsIsNotDoubted() {
        assertThat(doubts()).isEmpty();
    }

    @Test
    void aWeekdayThatIsNotThatOfTheDateIsDoubted() {
        text = "সভার তারিখ: ১৬ মে ২০২২ খ্রি. রোজ রবিবার";
        date = new Found<>(LocalDate.of(2022, 5, 16), List.of(place("১৬ মে ২০২২")), 1);
        assertThat(doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Kind.WEEKDAY_CONTRADICTS);
            assertThat(doubt.field()).isEqualTo("date");
            assertThat(doubt.arguments()).containsExactly("রবিবার", "সোমবার");
            assertThat(doubt.sourceText()).isEqualTo("রবিবার");
        });
        text = text.replace("রবিবার", "সোমবার");
        assertThat(doubts()).isEmpty();
    }

    @Test
    void aBanglaDateOfAnotherDayIsDoubted() {
        memoDateBangla = said("২০ জ্যৈষ্ঠ ১৪২৯");
        assertThat(doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Kind.BANGLA_DATE_CONTRADICTS);
            assertThat(doubt.arguments()).containsExactly("২০ জ্যৈষ্ঠ ১৪২৯", "১৯ জ্যৈষ্ঠ ১৪২৯");
        });
    }

    @Test
    void aMemoNumberOfAnotherDistrictIsDoubted() {
        memoNo = said("০৫.৪৪.৫৭০০.০৩০.০৬.০০১.২১.৫৭");
        assertThat(doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Kind.MEMO_PLACE_CONTRADICTS);
            assertThat(doubt.arguments()).containsExactly("মেহেরপুর", "বাগেরহাট");
        });
    }

    @Test
    void theSecretariatItsOwnUpazilasAndADivisionContradictNothing() {
        memoNo = said("৫৮.০০.০০০০.০১৮.৩১.০০২.২১.২১৬");
        assertThat(doubts()).isEmpty();
        memoNo = said("০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭");
        office = List.of(said("উপজেলা নির্বাহী অফিসারের কার্যালয়"), said("রামপাল, বাগেরহাট"));
        assertThat(doubts()).isEmpty();
        office = List.of(said("বিভাগীয় কমিশনারের কার্যালয়, খুলনা"));
        assertThat(doubts()).isEmpty();
        office = List.of(said("bagerhat.gov.bd"));
        assertThat(doubts()).isEmpty();
    }

    @Test
    void aMemoNumberWithOddGroupsOrAnUnknownPlaceIsUnusual() {
        memoNo = said("০৫.৪৪.০১০০.৩০.০৬.০০১.২১.৫৭");
        assertThat(kinds()).containsExactly(Kind.MEMO_UNUSUAL);
        memoNo = said("০৫.৪৪.৯৯০০.০৩০.০৬.০০১.২১.৫৭");
        assertThat(kinds()).containsExactly(Kind.MEMO_UNUSUAL);
        memoNo = said("উপপ/রাম/প্রশা/২০২৪/১২৩");
        assertThat(doubts()).isEmpty();
    }

    @Test
    void datesInTheWrongOrderAreDoubted() {
        memoDate = new Found<>(LocalDate.of(2022, 5, 2), List.of(), 1);
        memoDateBangla = null;
        assertThat(kinds()).containsExactly(Kind.DATES_OUT_OF_ORDER);
        memoDate = new Found<>(LocalDate.of(2022, 6, 2), List.of(), 1);
        signatureDate = new Found<>(LocalDate.of(2022, 6, 5), List.of(), 1);
        assertThat(kinds()).containsExactly(Kind.DATES_OUT_OF_ORDER);
    }

    @Test
    void twoItemsOrDecisionsWithOneNumberAreDoubted() {
        items.add(item("০১", decision("ক", Deadline.NONE, 1, "ইউএনও"), decision("ক", Deadline.NONE, 1, "ইউএনও")));
        assertThat(doubts()).extracting(Doubt::kind).containsExactly(Kind.NUMBER_TWICE, Kind.NUMBER_TWICE);
        assertThat(doubts()).extracting(Doubt::field).containsExactly("items[1].no", "items[1].decisions[1].no");
    }

    @Test
    void aDecisionWithoutImplementersIsDoubtedAndThoseItNamesAreOffered() {
        var decision = new DecisionRead(
                null,
                said("কারা অধিদপ্তর উদ্যোগ গ্রহণ করবে।"),
                List.of(),
                deadline(Deadline.NONE, 1),
                List.of(),
                List.of(said("কারা অধিদপ্তর")));
        items.add(item("২", decision));
        assertThat(kinds()).containsExactly(Kind.IMPLEMENTER_IN_SENTENCE);
        assertThat(doubts().get(0).field()).isEqualTo("items[1].decisions[0].implementers");
        assertThat(doubts().get(0).arguments()).containsExactly("কারা অধিদপ্তর");
    }

    @Test
    void aDeadlineBeforeTheMeetingOrThatNobodyCanComputeIsDoubted() {
        items.add(item("২", decision("ক", new Deadline(Deadline.Kind.BY_DATE, "2021-01-15"), 1, "ইউএনও")));
        items.add(item("৩", decision("ক", new Deadline(Deadline.Kind.SOFT, "৭ দিনের মধ্যে"), 1, "ইউএনও")));
        items.add(item("৪", decision("ক", new Deadline(Deadline.Kind.SOFT, "নিয়মিত"), 1, "ইউএনও")));
        items.add(item("৫", decision("ক", new Deadline(Deadline.Kind.BY_DATE, "2022-06-15"), 1, "ইউএনও")));
        assertThat(doubts()).extracting(Doubt::kind).containsExactly(Kind.DEADLINE_UNCLEAR, Kind.DEADLINE_UNCLEAR);
    }

    @Test
    void anotherSignatoryIsDoubtedButNotATitleBeforeTheName() {
        chair = person("জনাব মোহাম্মদ আজিজুর রহমান");
        assertThat(doubts()).isEmpty();
        issuedBy = person("মোঃ আইয়ুব হোসেন");
        assertThat(kinds()).as("another officer may issue it").isEmpty();
        chair = person("সুব্রত কুমার বিশ্বাস");
        assertThat(kinds()).containsExactly(Kind.SIGNATORIES_DIFFER);
    }

    @Test
    void whatIsMissingIsNamed() {
        date = null;
        memoNo = null;
        office = List.of();
        items.clear();
        assertThat(kinds()).containsExactly(Kind.NO_LETTERHEAD, Kind.NO_DATE, Kind.NO_ITEMS, Kind.NO_MEMO_NUMBER);
    }

    private List<Kind> kinds() {
        return doubts().stream().map(Doubt::kind).toList();
    }

    private List<Doubt> doubts() {
        var yes = new Found<>(true, List.<Span>of(), 1);
        return Contradictions.of(new Reading(
                text,
                "bn",
                said("সভার কার্যবিবরণী"),
                office,
                null,
                chair,
                date,
                new Found<>(LocalTime.NOON, List.of(), 1),
                said("সম্মেলন কক্ষ"),
                null,
                said("স্বাগত"),
                new Previous(yes, yes, yes, null),
                null,
                List.of(),
                items,
                said("সমাপ্তি"),
                memoNo,
                memoDate,
                memoDateBangla,
                signatory,
                issuedBy,
                signatureDate,
                null,
                List.of(said("মহাপরিচালক")),
                List.of()));
    }

    private Span place(String words) {
        int from = text.indexOf(words);
        return new Span(from, from + words.length());
    }

    private static Item item(String no, DecisionRead... decisions) {
        return new Item(
                said(no), null, said("বিষয়"), null, null, List.of(decisions), null, List.of(), null, List.of());
    }

    private static DecisionRead decision(String no, Deadline deadline, double confidence, String implementer) {
        return new DecisionRead(
                said(no),
                said("করতে হবে।"),
                List.of(said(implementer)),
                deadline(deadline, confidence),
                List.of(),
                List.of());
    }

    private static Found<Deadline> deadline(Deadline deadline, double confidence) {
        return new Found<>(deadline, List.of(), confidence);
    }

    private static Person person(String name) {
        return new Person(said(name), said("জেলা প্রশাসক"), null);
    }

    private static Found<String> said(String text) {
        return new Found<>(Normalizer.normalize(text, Normalizer.Form.NFC), List.of(), 1);
    }
}
