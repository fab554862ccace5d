package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the policy tells, and in what words, by days overdue. */
class EscalationTests {

    private static final Path POLICY = Path.of("bpmn/escalation.dmn");
    private static final DmnEngine ENGINE = asTheApplicationHasIt().buildEngine();

    private static DefaultDmnEngineConfiguration asTheApplicationHasIt() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        return configuration;
    }

    @ParameterizedTest(name = "{0} days overdue: {1}")
    @CsvSource({
        "-30, implementer, reminder",
        "0, implementer, reminder",
        "1, implementer, overdue",
        "7, implementer, overdue",
        "8, head, overdue-head",
        "14, head, overdue-head",
        "15, chair, overdue-chair",
        "21, chair, overdue-chair",
        "22, 'implementer,head,chair', overdue-all",
        "365, 'implementer,head,chair', overdue-all",
        ", implementer, overdue"
    })
    void climbsWeekByWeek(@Nullable Long daysOverdue, String whom, String words) throws IOException {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("daysOverdue", daysOverdue);
        var result = ENGINE.evaluateDecisionTable(policy(), variables).getSingleResult();
        assertThat(result.<String>getEntry("whom")).isEqualTo(whom);
        assertThat(result.<String>getEntry("words")).isEqualTo(words);
    }

    @Test
    void theFirstRuleCountsAndTheLastCatchesAll() {
        var table = Dmn.readModelFromFile(POLICY.toFile())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
        assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.FIRST);
        var rules = table.getRules().stream().toList();
        assertThat(rules.get(rules.size() - 1).getInputEntries())
                .allMatch(entry -> entry.getTextContent().isBlank());
    }

    private static DmnDecision policy() throws IOException {
        try (var policy = Files.newInputStream(POLICY)) {
            return ENGINE.parseDecision("escalation", policy);
        }
    }
}
