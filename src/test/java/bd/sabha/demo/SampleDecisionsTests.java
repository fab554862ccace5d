package bd.sabha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.demo.SampleData.DecisionData;
import bd.sabha.implementer.Expressions;
import bd.sabha.implementer.Resolution;
import bd.sabha.implementer.Resolution.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample's decisions reach their implementers by the words of the real minutes. */
class SampleDecisionsTests {

    private final Expressions expressions = new Expressions(SampleRegister.picture());
    private final SampleData sample = SampleData.read();

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
        assertThat(decisions())
                .allSatisfy(decision -> assertThat(decision.picked().isEmpty())
                        .isEqualTo(decision.asWritten().stream().noneMatch(line -> line.contains("প্রধান"))));
    }

    private Resolution meant(String line) {
        return expressions.resolve(
                line, expressions.offices("জেলা প্রশাসকের কার্যালয়, বাগেরহাট").get(0));
    }

    private List<String> lines() {
        return decisions().stream()
                .flatMap(decision -> decision.asWritten().stream())
                .toList();
    }

    private List<DecisionData> decisions() {
        return sample.meeting().items().stream()
                .flatMap(item -> item.decisions().stream())
                .toList();
    }
}
