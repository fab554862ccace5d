package bd.sabha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.decision.DecisionSteps;
import bd.sabha.decision.MinutesOnPaper;
import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.support.Engine;
import bd.sabha.support.TestEnvironment;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/**
 * The fan-out of signed minutes as the application does it, against an asynchronous multi-instance as one draws it first,
 * and against plain JDBC that writes the very same rows. All in one run, on one database.
 */
@SpringBootTest(properties = "sabha.sample-content=false")
@ContextConfiguration(initializers = TestEnvironment.class)
@Import({Engine.class, TestOffices.class, MinutesOnPaper.class})
class FanOutBenchmark {

    private static final int DIRECTIVES = 2_000;
    private static final int POSTS = 50;

    private static final int CONNECTIONS = 4;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 7;

    @Autowired
    Engine engine;

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesOnPaper paper;

    @Autowired
    DecisionSteps steps;

    @Autowired
    Register register;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource database;

    TestOffice office;
    List<Long> posts = List.of();
    int copies;

    @Test
    void directivesASecond() throws Exception {
        engine.jumpTo(Engine.START);
        repository
                .createDeployment()
                .addClasspathResource("bench/fan-out.bpmn")
                .addClasspathResource("bench/naive.bpmn")
                .deploy();
        office = offices.open();
        posts = IntStream.range(0, POSTS).mapToObj(this::post).toList();
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> naive = new ArrayList<>();
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var minutes = minutes();
            var before = jdbc.queryForObject("select txid_current()", Long.class);
            var mine = fanOut(minutes);
            var rows = Rows.writtenAfter(before, jdbc);
            var limit = plainJdbc(rows);
            System.out.printf(
                    "round %d: %.0f/s, plain JDBC %.0f/s, %d rows: %s%n", round, mine, limit, rows.count(), rows);
            if (round >= 0) {
                ours.add(mine);
                plain.add(limit);
            }
        }
        for (var round = 0; round < 2; round++) {
            var one = naive();
            System.out.printf("round %d: naive %.0f/s%n", round, one);
            if (round >= 0) {
                naive.add(one);
            }
        }
        var figure = BenchTable.median(ours);
        BenchTable.row("directives started", figure, "/s", "asynchronous multi-instance", BenchTable.median(naive));
        BenchTable.row("directives started", figure, "/s", "the same rows by plain JDBC", BenchTable.median(plain));
        assertThat(figure).isGreaterThanOrEqualTo(20 * BenchTable.median(naive));
        assertThat(figure).isGreaterThanOrEqualTo(0.7 * BenchTable.median(plain));
    }

    private long minutes() {
        var minutes = paper.open(office);
        for (var i = 0; i < DIRECTIVES / POSTS; i++) {
            paper.decides(minutes, null, posts.toArray(Long[]::new));
        }
        return minutes.id();
    }

    private double fanOut(long minutesId) throws InterruptedException {
        var start = System.nanoTime();
        var instance = runtime.startProcessInstanceByKey("bench-fan-out", Map.of("minutesId", minutesId));
        await(() -> steps.batches(minutesId).isEmpty());
        var figure = perSecond(DIRECTIVES, start);
        await(() -> runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0);
        return figure;
    }

    private double naive() throws InterruptedException {
        var due = Engine.START.plus(21, ChronoUnit.DAYS);
        var some = IntStream.range(0, DIRECTIVES)
                .mapToObj(i -> Long.toString(posts.get(i % POSTS)))
                .toList();
        var start = System.nanoTime();
        var instance = runtime.startProcessInstanceByKey(
                "bench-naive",
                "/committees/" + office.committeeId(),
                Map.of(
                        "minutesId",
                        1L,
                        "posts",
                        new ArrayList<>(some),
                        "words",
                        "সকল দপ্তরের ওয়েবপোর্টাল হালনাগাদ শতভাগ নিশ্চিত করতে হবে।",
                        "due",
                        Date.from(due),
                        "overdue",
                        "R/" + due + "/P7D"));
        await(() -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .messages()
                        .count()
                == 0);
        return perSecond(DIRECTIVES, start);
    }

    private double plainJdbc(Rows rows) throws Exception {
        var works = new ConcurrentLinkedQueue<>(rows.copies(++copies));
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        var connections = new ArrayList<Connection>();
        for (var i = 0; i < CONNECTIONS; i++) {
            var connection = database.getConnection();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        var start = System.nanoTime();
        var writers = connections.stream()
                .map(connection -> threads.submit(() -> {
                    for (var work = works.poll(); work != null; work = works.poll()) {
                        work.write(connection);
                    }
                    return null;
                }))
                .toList();
        for (var writer : writers) {
            writer.get();
        }
        var figure = perSecond(DIRECTIVES, start);
        for (var connection : connections) {
            connection.close();
        }
        threads.shutdown();
        return figure;
    }

    private static double perSecond(int items, long start) {
        return items * 1e9 / (System.nanoTime() - start);
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Thread.sleep(20);
        }
    }

    private long post(int number) {
        var holder = register.person("অফিসার " + number, "Officer " + number, "officer" + number + "@bench.example");
        var post = register.post(office.districtOffice(), "অফিসার " + number, "Officer " + number, false, null);
        register.appoint(post, holder, Charge.REGULAR, LocalDate.of(2020, 1, 1));
        return post;
    }
}
