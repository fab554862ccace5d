package bd.sabha.reading.section;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Reading.Layout;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the columns of a table hold is known by the words of their heads, else by what stands in them. */
class ColumnsTests {

    @Test
    void headsAreKnownInTheWordsOfManyOffices() {
        assertThat(head("ক্রঃ নং", "আলোচ্য বিষয়", "আলোচনা", "গৃহীত সিদ্ধান্তসমূহ", "বাস্তবায়নে", "মন্তব্য"))
                .containsExactly(
                        Set.of(Role.NUMBER),
                        Set.of(Role.TITLE),
                        Set.of(Role.DISCUSSION),
                        Set.of(Role.DECISION),
                        Set.of(Role.IMPLEMENTER),
                        Set.of(Role.REMARK));
        assertThat(head("Sl. No.", "Agenda", "Discussion", "Decision", "Responsibility", "Timeline"))
                .containsExactly(
                        Set.of(Role.NUMBER),
                        Set.of(Role.TITLE),
                        Set.of(Role.DISCUSSION),
                        Set.of(Role.DECISION),
                        Set.of(Role.IMPLEMENTER),
                        Set.of(Role.DEADLINE));
    }

    @Test
    void aColumnMayHoldDiscussionAndDecisionsTogether() {
        assertThat(head("ক্রমিক", "আলোচনা ও সিদ্ধান্ত", "বাস্তবায়নকারী"))
                .containsExactly(Set.of(Role.NUMBER), Set.of(Role.DISCUSSION, Role.DECISION), Set.of(Role.IMPLEMENTER));
    }

    @Test
    void activitiesAreTitlesBesideDiscussionsAndElseDiscussions() {
        assertThat(head("ক্রম", "কার্যক্রম", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন")
                        .get(1))
                .containsExactly(Role.TITLE);
        assertThat(head("ক্রম", "কার্যক্রম", "সিদ্ধান্ত", "বাস্তবায়ন").get(1)).containsExactly(Role.DISCUSSION);
    }

    @Test
    void aTableOfOtherThingsIsNoTableOfItems() {
        assertThat(Columns.head(row("উপজেলা", "মোট অফিস", "হালনাগাদ"))).isEmpty();
        assertThat(Columns.head(row("ক্রম", "নাম", "পদবি", "স্বাক্ষর"))).isEmpty();
        assertThat(Columns.head(row("ক্রম", "বিগত সভার সিদ্ধান্ত", "বাস্তবায়ন অগ্রগতি")))
                .isEmpty();
    }

    @Test
    void theLayoutIsToldByTheColumns() {
        assertThat(Columns.head(row("আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"))
                        .orElseThrow()
                        .layout())
                .isEqualTo(Layout.THREE_COLUMNS);
        assertThat(Columns.head(row("ক্রম", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"))
                        .orElseThrow()
                        .layout())
                .isEqualTo(Layout.FOUR_COLUMNS);
        assertThat(Columns.head(row("ক্রম", "বিষয়", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"))
                        .orElseThrow()
                        .layout())
                .isEqualTo(Layout.FIVE_COLUMNS);
    }

    @Test
    void aRowThatLostCellsIsFilledFromTheLeftUnlessItsWordsSayOtherwise() {
        var columns = Columns.head(row("ক্রম", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী"))
                .orElseThrow();

        assertThat(columns.slots(row("৫", "প্রশিক্ষণ আয়োজন", "প্রশিক্ষণ আয়োজন করতে হবে।")
                        .cells()))
                .extracting(Columns.Slot::roles)
                .containsExactly(Set.of(Role.NUMBER), Set.of(Role.DISCUSSION), Set.of(Role.DECISION));
        assertThat(columns.slots(row("৬", "প্রশিক্ষণ আয়োজন করতে হবে।", "জেলা শিক্ষা অফিসার (সকল)")
                        .cells()))
                .extracting(Columns.Slot::roles)
                .containsExactly(Set.of(Role.NUMBER), Set.of(Role.DECISION), Set.of(Role.IMPLEMENTER));
    }

    @Test
    void columnsWithoutHeadsAreGuessedInWhateverOrder() {
        var guess = GuessedColumns.of(List.of(
                        row("জেলা শিক্ষা অফিসার", "ল্যাব চালু করতে হবে।", "ল্যাব বন্ধ আছে বলে জানানো হয়েছে।", "১"),
                        row(
                                "জেলা আইসিটি অফিসার",
                                "পোর্টাল হালনাগাদ করতে হবে।",
                                "পোর্টাল হালনাগাদ নেই বলে তিনি জানান।",
                                "২")))
                .orElseThrow();

        assertThat(guess.roles())
                .containsExactly(
                        Set.of(Role.IMPLEMENTER), Set.of(Role.DECISION), Set.of(Role.DISCUSSION), Set.of(Role.NUMBER));
    }

    @Test
    void numbersAndNamesAreNotGuessedToBeItems() {
        assertThat(GuessedColumns.of(List.of(row("লামা", "১২", "১০"), row("থানচি", "৯", "৯"))))
                .isEmpty();
    }

    private static List<Set<Role>> head(String... heads) {
        return Columns.head(row(heads)).orElseThrow().roles();
    }

    private static Line row(String... cells) {
        return new Line(Stream.of(cells).map(ColumnsTests::cell).toList(), 0, true, true);
    }

    private static Cell cell(String words) {
        return Cell.of(
                words.isEmpty()
                        ? List.of()
                        : List.of(new Paragraph(Excerpt.of(words).nfc())));
    }
}
