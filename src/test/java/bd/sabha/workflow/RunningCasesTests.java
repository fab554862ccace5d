package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Signatures;
import bd.sabha.registry.Signatures.Way;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Minutes whose case began on the diagram from before there were certificates go on to their end. */
@SabhaTest
@Import(Lifecycle.class)
class RunningCasesTests {

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    Signatures signatures;

    @Autowired
    Documents documents;

    @Autowired
    Memos memos;

    private String deployment;

    @BeforeEach
    void theDiagramOfThen() throws Exception {
        var files = repository.createDeployment();
        for (var folder : new String[] {"forms", "src/test/resources/before"}) {
            for (var file : Objects.requireNonNull(new File(folder).listFiles())) {
                files.addString(file.getName(), Files.readString(file.toPath()));
            }
        }
        files.addString("meeting.bpmn", Files.readString(Path.of("bpmn/meeting.bpmn")));
        deployment = files.deploy().getId();
    }

    @AfterEach
    void theDiagramOfToday() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void theChairSignsByAPressOfTheButtonAsBefore() throws Exception {
        TestOffice office = offices.open();
        var minutes = life.reviewedMinutes(office, office.upazilaHead(0));
        office.chair().completes(minutes, "sign-minutes", "outcome", "sign");
        engine.runDueJobs();
        assertThat(signatures.of(minutes).orElseThrow().way()).isEqualTo(Way.RECORDED);
        assertThat(memos.of(minutes)).isPresent();
        assertThat(documents.of(minutes, "minutes")).isPresent();
        assertThat(life.directives(minutes)).hasSize(1);
        assertThat(life.process(minutes)).isNotNull();
    }
}
