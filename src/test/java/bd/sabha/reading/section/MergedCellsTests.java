package bd.sabha.reading.section;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.Reading.DecisionRead;
import bd.sabha.reading.manuscript.Block;
import bd.sabha.reading.manuscript.Block.Cell;
import bd.sabha.reading.manuscript.Block.Paragraph;
import bd.sabha.reading.manuscript.Block.Row;
import bd.sabha.reading.manuscript.Block.Table;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.manuscript.Manuscript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of word processors: cells that reach over rows and columns, tables within cells, a frame around all. */
class MergedCellsTests {

    private final StringBuilder text = new StringBuilder();

    @Test
    void eachDecisionMayHaveARowAndImplementersOfItsOwn() {
        var reading = read(table(
                row(cell("ক্রম"), cell("আলোচনা"), cell("সিদ্ধান্ত"), cell("বাস্তবায়নকারী")),
                row(cell("১"), cell("ল্যাব: আলোচনা হয়।"), cell("ল্যাব চালু করতে হবে।"), cell("জেলা শিক্ষা অফিসার")),
                row(above(), above(), cell("তালিকা পাঠাতে হবে।"), cell("প্রধান শিক্ষক (সকল)"))));

        assertThat(reading.items()).hasSize(1);
        var decisions = reading.items().get(0).decisions();
        assertThat(implementers(decisions.get(0))).containsExactly("জেলা শিক্ষা অফিসার");
        assertThat(implementers(decisions.get(1))).containsExactly("প্রধান শিক্ষক (সকল)");
    }

    @Test
    void implementersMayBeMergedOverTheDecisionsOfAnItem() {
        var reading = read(table(
                row(cell("ক্রম"), cell("আলোচনা"), cell("সিদ্ধান্ত"), cell("বাস্তবায়নকারী")),
                row(cell("১"), cell("ল্যাব: আলোচনা হয়।"), cell("ল্যাব চালু করতে হবে।"), cell("জেলা শিক্ষা অফিসার")),
                row(above(), above(), cell("তালিকা পাঠাতে হবে।"), above())));

        var decisions = reading.items().get(0).decisions();
        assertThat(decisions).hasSize(2);
        assertThat(implementers(decisions.get(1))).containsExactly("জেলা শিক্ষা অফিসার");
    }

    @Test
    void aTitleMayReachOverAllColumns() {
        var reading = read(table(
                row(cell("আলোচনা"), cell("সিদ্ধান্ত"), cell("বাস্তবায়ন")),
                row(wide("আলোচ্যসূচি-১: ল্যাব পরিদর্শন", 3)),
                row(
                        cell("ল্যাব বন্ধ আছে বলে জানানো হয়েছে।"),
                        cell("ল্যাব চালু করতে হবে।"),
                        cell("জেলা শিক্ষা অফিসার")),
                row(wide("আলোচ্যসূচি-২: বিবিধ", 3)),
                row(cell("প্রশিক্ষণ নিয়ে কথা বলেন।"), cell("প্রশিক্ষণ দিতে হবে।"), cell("জেলা আইসিটি অফিসার"))));

        assertThat(reading.items()).extracting(item -> item.title().value()).containsExactly("ল্যাব পরিদর্শন", "বিবিধ");
        assertThat(reading.items()).extracting(item -> item.no().value()).containsExactly("১", "২");
        assertThat(reading.items().get(1).decisions()).hasSize(1);
    }

    @Test
    void aTableWithinADiscussionIsAttachedAndWhatFollowsItIsKept() {
        var inner = table(row(cell("উপজেলা"), cell("সংখ্যা")), row(cell("লামা"), cell("৫")));
        var reading = read(table(
                row(cell("ক্রম"), cell("আলোচনা"), cell("সিদ্ধান্ত"), cell("বাস্তবায়নকারী")),
                row(
                        cell("১"),
                        Cell.of(List.of(
                                paragraph("ল্যাব: সংখ্যা নিম্নরূপ।"), inner, paragraph("সংখ্যা বাড়ানো প্রয়োজন।"))),
                        cell("ল্যাব চালু করতে হবে।"),
                        cell("জেলা শিক্ষা অফিসার"))));

        var item = reading.items().get(0);
        assertThat(item.table().columns()).containsExactly("উপজেলা", "সংখ্যা");
        assertThat(item.discussion().value()).isEqualTo("সংখ্যা নিম্নরূপ।");
        assertThat(item.afterTable().value()).isEqualTo("সংখ্যা বাড়ানো প্রয়োজন।");
    }

    @Test
    void twoSignaturesSideBySideAreReadOneAfterTheOther() {
        var reading = read(
                table(
                        row(cell("ক্রম"), cell("আলোচনা"), cell("সিদ্ধান্ত"), cell("বাস্তবায়নকারী")),
                        row(
                                cell("১"),
                                cell("ল্যাব: আলোচনা হয়।"),
                                cell("ল্যাব চালু করতে হবে।"),
                                cell("জেলা শিক্ষা অফিসার"))),
                paragraph("সভার সমাপ্তি ঘোষণা করা হয়।"),
                table(
                        row(cell("রাশেদা আক্তার"), cell("মোঃ মোস্তফা জাবেদ")),
                        row(cell("সহকারী কমিশনার"), cell("উপজেলা নির্বাহী অফিসার"))));

        assertThat(reading.signatory().name().value()).isEqualTo("মোঃ মোস্তফা জাবেদ");
        assertThat(reading.signatory().designation().value()).isEqualTo("উপজেলা নির্বাহী অফিসার");
    }

    private Reading read(Block... body) {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph("উপজেলা কমিটির সভার কার্যবিবরণী"));
        blocks.add(table(
                row(cell("সভাপতি"), cell(":"), cell("মোঃ মোস্তফা জাবেদ, উপজেলা নির্বাহী অফিসার")),
                row(cell("তারিখ"), cell(":"), cell("১২ মার্চ ২০২৪"))));
        blocks.add(paragraph("সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।"));
        blocks.addAll(List.of(body));
        return Sections.read(new Manuscript(text.toString(), blocks, List.of()), Budget.of(Duration.ofSeconds(20)));
    }

    private static Table table(Row... rows) {
        return new Table(List.of(rows));
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private Cell cell(String words) {
        return Cell.of(List.of(paragraph(words)));
    }

    private Cell wide(String words, int columns) {
        return new Cell(List.of(paragraph(words)), columns, false);
    }

    private static Cell above() {
        return new Cell(List.of(), 1, true);
    }

    private Paragraph paragraph(String words) {
        int from = text.length();
        text.append(words).append('\n');
        return new Paragraph(
                Excerpt.of(text.toString(), from, from + words.length()).nfc());
    }

    private static List<String> implementers(DecisionRead decision) {
        return decision.implementers().stream().map(Found::value).toList();
    }
}
