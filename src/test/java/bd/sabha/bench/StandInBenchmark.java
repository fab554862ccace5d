package bd.sabha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.directory.CurrentRegister;
import bd.sabha.directory.Viewers;
import bd.sabha.support.Engine;
import bd.sabha.support.TestEnvironment;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.TaskList;
import bd.sabha.workflow.TaskList.Filter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** Who somebody is, asked at each request, when the work of 12,000 vacant posts comes to them. */
@SpringBootTest(properties = {"sabha.sample-content=false", "camunda.bpm.job-execution.enabled=false"})
@ContextConfiguration(initializers = TestEnvironment.class)
@Import({Engine.class, TestOffices.class})
class StandInBenchmark {

    private static final int VACANT = 12_000;
    private static final int CALLS = 200;
    private static final double LIMIT_MS = 50;

    @Autowired
    TestOffices offices;

    @Autowired
    Viewers viewers;

    @Autowired
    CurrentRegister register;

    @Autowired
    TaskList list;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aHeadOfManyVacantPosts() {
        var office = offices.open();
        var before = median(() -> viewers.find(office.officer().username()));
        fill(office);
        BenchTable.row("picture of a register of 12,000 posts", millis(register::picture), "ms", "limit", 2_000);
        var chair = office.chair().viewer();
        assertThat(chair.postIds()).hasSize(VACANT + 1);
        assertThat(list.page(chair, Filter.ALL, 1).total()).isEqualTo(VACANT);
        BenchTable.row(
                "viewer who stands in for 12,000 posts",
                limited(() -> viewers.find(office.chair().username())),
                "ms",
                "viewer of one post",
                before);
        BenchTable.row(
                "their page of 12,000 tasks", limited(() -> list.page(chair, Filter.ALL, 1)), "ms", "limit", LIMIT_MS);
    }

    private static double limited(Runnable call) {
        var figure = median(call);
        assertThat(figure).isLessThan(LIMIT_MS);
        return figure;
    }

    private static double median(Runnable call) {
        List<Double> times = new ArrayList<>();
        for (var i = -CALLS; i < CALLS; i++) {
            var time = millis(call);
            if (i >= 0) times.add(time);
        }
        return BenchTable.median(times);
    }

    private static double millis(Runnable call) {
        var start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void fill(TestOffice office) {
        jdbc.update("delete from inbox");
        jdbc.update(
                """
                insert into post (office_id, designation, designation_en)
                select ?, 'অফিসার ' || n, 'Officer ' || n from generate_series(1, ?) n
                """,
                office.districtOffice(),
                VACANT);
        jdbc.update(
                """
                insert into inbox (task_id, instance_id, process, task, subject, post_id, committee_id, line, due_at, created_at)
                select gen_random_uuid()::text, '', 'directive', 'report-progress', '/directives/' || id, id, ?, '১.১ – হালনাগাদ',
                       now() + (id * 7919 % 1000) * interval '1 hour', now()
                  from post where office_id = ? and designation like 'অফিসার %'
                """,
                office.committeeId(), office.districtOffice());
        jdbc.execute("analyze");
    }
}
