package bd.sabha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.demo.SampleData.ChosenData;
import bd.sabha.demo.SampleData.CommitteeData;
import bd.sabha.implementer.Expressions;
import bd.sabha.implementer.Resolution;
import bd.sabha.implementer.Resolution.Kind;
import bd.sabha.minutes.PastMinutes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample's decisions reach their implementers by the words of the real minutes. */
class SampleDecisionsTests {

    private final Expressions expressions = new Expressions(SampleRegister.picture());
    private final SampleData sample = SampleData.read();

    @Test
    void everyPaperIsReadAndTakenInByTheMemberSecretary() {
        assertThat(sample.committees())
                .hasSize(4)
                .allSatisfy(committee -> assertThat(paper(committee).items()).isNotEmpty());
        assertThat(sample.committees())
                .extracting(committee -> paper(committee).memoNo())
                .containsExactly(
                        "০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭",
                        "৫৬.০৪.৫৭০০.০০০.০৬.০০১.১৯.৬",
                        "৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩.৫৬",
                        "৫৮.০০.০০০০.০১৮.৩১.০০২.২১.২১৬");
        assertThat(sample.committees()).allSatisfy(committee -> assertThat(committee.layout())
                .isEqualTo(
                        committee.equals(sample.committee())
                                ? MinutesLayout.FIVE_COLUMNS
                                : paper(committee).layout()));
    }

    @Test
    void whatIsChosenNamesItsDecisionAndItsImplementers() {
        assertThat(sample.committees().stream().flatMap(committee -> committee.decisions().stream()))
                .hasSize(9);
        assertThat(sample.committees()).allSatisfy(committee -> assertThat(committee.decisions())
                .allSatisfy(chosen -> assertThat(lines(committee, chosen)).isNotEmpty()));
    }

    @Test
    void theUpazilaNirbahiOfficersOfBagerhatAreNineWhereverTheyAreNamed() {
        assertThat(lines())
                .filteredOn(line -> line.contains("উপজেলা নির্বাহী অফিসার"))
                .hasSize(5)
                .allSatisfy(line -> {
                    var meant = meant(line);
                    assertThat(meant.isDecided()).isTrue();
                    assertThat(meant.postIds()).hasSize(9);
                });
    }

    @Test
    void onlyHeadsOfOfficeAndThoseConcernedArePicked() {
        assertThat(lines())
                .filteredOn(line -> !meant(line).isDecided() || meant(line).kind() == Kind.GROUP_ALL_OFFICE_HEADS)
                .allSatisfy(line -> assertThat(line).containsAnyOf("প্রধান"));
        assertThat(sample.committee().decisions()).allSatisfy(chosen -> assertThat(
                        chosen.picked().isEmpty())
                .isEqualTo(lines(sample.committee(), chosen).stream().noneMatch(line -> line.contains("প্রধান"))));
    }

    @Test
    void whatTheScanMisreadIsWrittenAsItWasPrintedWhenTheMeetingIsLivedThrough() {
        var paper = SamplePaper.of(sample.committee().paper());
        assertThat(paper.minutes().opening()).contains("দৃষ্টিকরণের");
        assertThat(paper.repaired(paper.minutes().opening()))
                .contains("দৃঢ়ীকরণের")
                .doesNotContain("দৃষ্টি");
    }

    private Resolution meant(String line) {
        return expressions.resolve(
                line, expressions.offices("জেলা প্রশাসকের কার্যালয়, বাগেরহাট").get(0));
    }

    private List<String> lines() {
        return sample.committee().decisions().stream()
                .flatMap(chosen -> lines(sample.committee(), chosen).stream())
                .toList();
    }

    private static List<String> lines(CommitteeData committee, ChosenData chosen) {
        return paper(committee)
                .items()
                .get(chosen.item())
                .decisions()
                .get(chosen.place())
                .implementers();
    }

    private static PastMinutes paper(CommitteeData committee) {
        return SamplePaper.of(committee.paper()).minutes();
    }
}
