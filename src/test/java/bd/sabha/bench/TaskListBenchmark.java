package bd.sabha.bench;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A page of the task list with its count among 100,000 open tasks, against one indexed SQL statement for the page. */
@SpringBootTest(properties = {"sabha.sample-content=false", "camunda.bpm.job-execution.enabled=false"})
@ContextConfiguration(initializers = TestEnvironment.class)
@Import({Engine.class, TestOffices.class})
class TaskListBenchmark {

    private static final int OPEN = 100_000;
    private static final int POSTS = 500;
    private static final int CALLS = 2_000;

    @Autowired
    TestOffices offices;

    @Autowired
    TaskList list;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aPageWithItsCount() {
        TestOffice office = offices.open();
        fill(office);
        var viewer = office.officer().viewer();
        var page = list.page(viewer, Filter.ALL, 1);
        assertThat(page.tasks()).hasSize(20);
        assertThat(page.total()).isEqualTo(OPEN / POSTS);
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (var call = -CALLS; call < CALLS; call++) {
            var mine = micros(() -> list.page(viewer, Filter.ALL, 1));
            var limit = micros(() -> oneStatement(office.officer().postId()));
            if (call >= 0) {
                ours.add(mine);
                plain.add(limit);
            }
        }
        var figure = BenchTable.median(ours);
        var limit = BenchTable.median(plain);
        BenchTable.row("page and count of 100,000 open tasks", figure, "µs", "one indexed SQL statement", limit);
        assertThat(figure).isLessThanOrEqualTo(2 * limit);
    }

    private List<?> oneStatement(long postId) {
        return jdbc.queryForList(
                """
                select *, count(*) over () from inbox where post_id = ? order by due_at nulls last, task_id limit 20
                """,
                postId);
    }

    private static double micros(Runnable call) {
        var start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1e3;
    }

    /** The officer's post has as many tasks as each of the others. */
    private void fill(TestOffice office) {
        jdbc.update("delete from inbox");
        jdbc.update(
                """
                insert into post (office_id, designation, designation_en)
                select ?, 'অফিসার ' || n, 'Officer ' || n from generate_series(1, ?) n
                """,
                office.districtOffice(),
                POSTS - 1);
        jdbc.update(
                """
                insert into inbox (task_id, instance_id, process, task, subject, post_id, committee_id, line, due_at, created_at)
                select gen_random_uuid()::text, gen_random_uuid()::text, 'directive', 'report-progress', '/directives/' || n,
                       p.id, ?, '১.১ – সকল দপ্তরের ওয়েবপোর্টাল হালনাগাদ শতভাগ নিশ্চিত করতে হবে।',
                       now() + (n * 7919 % 1000) * interval '1 hour', now()
                from generate_series(1, ?) n
                join (select id, row_number() over () - 1 as r from post where id = ? or office_id = ? and designation like 'অফিসার %') p
                  on p.r = n % ?
                """,
                office.committeeId(), OPEN, office.officer().postId(), office.districtOffice(), POSTS);
        jdbc.execute("analyze inbox");
    }
}
