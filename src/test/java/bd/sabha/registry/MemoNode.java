package bd.sabha.registry;

import bd.sabha.calendar.Format;
import bd.sabha.workflow.Subject;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Another node that takes memo numbers from the same database: a JVM of its own, with many threads. */
public final class MemoNode {

    private MemoNode() {}

    /** Starts one that takes so many numbers of a file, and gives up every seventh before it is through. */
    static Process start(String url, String prefix, long firstSubject, int threads, int each) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MemoNode.class.getName(),
                        url,
                        prefix,
                        "" + firstSubject,
                        "" + threads,
                        "" + each)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/memo-node-" + firstSubject + ".log"))
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("memo.url", arguments[0]);
        var first = Long.parseLong(arguments[2]);
        var threads = Integer.parseInt(arguments[3]);
        var each = Integer.parseInt(arguments[4]);
        try (var node = new AnnotationConfigApplicationContext(Wiring.class)) {
            node.getBean(DataSource.class).getConnection().close(); // says at once when there is no database
            var pool = Executors.newFixedThreadPool(threads, MemoNode::daemon);
            var work = new ArrayList<Callable<Object>>();
            for (var i = 0; i < threads * each; i++) {
                var subject = first + i;
                work.add(() -> take(node, arguments[1], subject));
            }
            for (var done : pool.invokeAll(work)) done.get();
            pool.shutdown();
        }
    }

    private static Object take(AnnotationConfigApplicationContext node, String prefix, long subject) {
        return node.getBean(TransactionTemplate.class).execute(status -> {
            var memo = node.getBean(Memos.class).allocate(prefix, Subject.of("minutes", subject), "কার্যবিবরণী");
            if (subject % 7 == 0) status.setRollbackOnly();
            pause();
            return memo;
        });
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Whoever holds a number does something else before it is theirs for good. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(3));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @EnableTransactionManagement
    @Import(Memos.class)
    static class Wiring {

        @Bean
        DataSource dataSource() {
            return DataSourceBuilder.create()
                    .url(System.getProperty("memo.url"))
                    .username("postgres")
                    .password("")
                    .build();
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactions(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        Clock clock() {
            return Clock.system(Format.DHAKA);
        }
    }
}
