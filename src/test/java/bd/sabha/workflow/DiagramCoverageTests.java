package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.SabhaTest;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every box, gateway and event of every diagram has been walked by some test. Runs after all others and reads what they
 * left in the engine's history: it means something only when all tests run.
 */
@SabhaTest
@Order(Integer.MAX_VALUE)
class DiagramCoverageTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyFlowNodeOfEveryDiagramIsWalkedBySomeTest() {
        assertThat(drawn()).isNotEmpty();
        assertThat(unwalked(walked())).as("flow nodes that no test walks").isEmpty();
    }

    @Test
    void aNodeThatNobodyWalkedIsNamed() {
        var walked = walked();
        walked.remove("meeting/send-notice");
        assertThat(unwalked(walked)).contains("meeting/send-notice");
    }

    private Set<String> unwalked(Set<String> walked) {
        var unwalked = drawn();
        unwalked.removeAll(walked);
        return unwalked;
    }

    private static Set<String> drawn() {
        var diagrams =
                List.of(Objects.requireNonNull(new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn"))));
        return diagrams.stream()
                .flatMap(DiagramCoverageTests::flowNodes)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> flowNodes(File diagram) {
        var model = Bpmn.readModelFromFile(diagram);
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(FlowNode.class).stream().map(node -> process + "/" + node.getId());
    }

    private Set<String> walked() {
        return new TreeSet<>(jdbc.sql(
                        """
                                select distinct definition.key_ || '/' || activity.act_id_
                                from act_hi_actinst activity
                                join act_re_procdef definition on definition.id_ = activity.proc_def_id_""")
                .query(String.class)
                .set());
    }
}
