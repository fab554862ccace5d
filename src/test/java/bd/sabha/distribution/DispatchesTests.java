package bd.sabha.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.distribution.Dispatches.Copy;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies are written once and started once, a hundred at a time. */
@SabhaTest
class DispatchesTests {

    private final Subject paper = Paper.some();

    @Autowired
    Dispatches dispatches;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPaperIsWrittenOnceForEachAddresseeInOrder() {
        prepare(250);
        prepare(251);

        assertThat(dispatches.of(paper)).extracting(Copy::position).containsExactlyElementsOf(numbers(250));
        assertThat(dispatches.batches(paper, "minutes")).containsExactly(0, 1, 2);
        assertThat(tokens()).hasSize(250).doesNotHaveDuplicates().allMatch(token -> token.matches("[\\w-]{32}"));
    }

    @Test
    void otherKindsOfTheSamePaperAreOtherCopies() {
        prepare(2);
        dispatches.prepare(
                paper, "postponement/1", 1, Paper.covering(), List.of(Paper.outsider("ক", "a@dispatches.example")));

        assertThat(dispatches.of(paper)).extracting(Copy::kind).containsExactly("minutes", "minutes", "postponement/1");
        assertThat(dispatches.batches(paper, "postponement/1")).containsExactly(0);
    }

    @Test
    void aBatchIsStartedOnce() {
        var committee = offices.open().committeeId();
        dispatches.prepare(
                paper,
                "minutes",
                committee,
                Paper.covering(),
                IntStream.range(0, 102)
                        .mapToObj(
                                i -> Paper.outsider("প্রাপক " + i, "p" + i + "-" + paper.id() + "@dispatches.example"))
                        .toList());

        dispatches.startBatch(paper, "minutes", 1);
        dispatches.startBatch(paper, "minutes", 1);
        assertThat(dispatches.batches(paper, "minutes")).containsExactly(0);
        engine.runDueJobs();
        assertThat(mailbox.all()).hasSize(2);

        dispatches.startBatch(paper, "minutes", 0);
        engine.runDueJobs();
        assertThat(mailbox.all()).hasSize(102);
        assertThat(dispatches.of(paper)).allMatch(copy -> copy.deliveredAt() != null);
    }

    private void prepare(int copies) {
        dispatches.prepare(
                paper,
                "minutes",
                1,
                Paper.covering(),
                IntStream.range(0, copies)
                        .mapToObj(i -> Paper.outsider("প্রাপক " + i, "p" + i + "@dispatches.example"))
                        .toList());
    }

    private List<String> tokens() {
        return jdbc.sql("select token from dispatch where subject = ?")
                .param(paper.path())
                .query(String.class)
                .list();
    }

    private static List<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
