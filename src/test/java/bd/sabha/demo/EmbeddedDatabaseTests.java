package bd.sabha.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed stays, and one folder has one owner. */
class EmbeddedDatabaseTests {

    @TempDir
    private static Path folder;

    @Test
    void keepsWhatWasCommittedWhenItsOwnerIsKilled() throws Exception {
        var owner = startOwner();
        execute(urlOf(owner), "create table kept (words text)", "insert into kept values ('আছে')");
        owner.destroyForcibly().waitFor();
        assertThat(postmaster()).as("the database outlives a killed owner").isPresent();
        try (var database = EmbeddedDatabase.open(folder)) {
            assertThat(select(database.url(), "select words from kept")).isEqualTo("আছে");
        }
        assertThat(postmaster()).as("and ends with the next one").isEmpty();
    }

    @Test
    void leavesItsFolderToTheInstanceThatLives() throws Exception {
        var owner = startOwner();
        urlOf(owner);
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                    .isInstanceOf(EmbeddedDatabase.Unavailable.class)
                    .hasMessage("The data folder " + folder + " is in use by another running Sabha.");
        } finally {
            owner.destroy();
            owner.waitFor(30, TimeUnit.SECONDS);
        }
        assertThat(postmaster())
                .as("an owner that is asked to end stops its database")
                .isEmpty();
    }

    @Test
    void isSharedWithinOneApplication() throws Exception {
        try (var one = EmbeddedDatabase.open(folder);
                var other = EmbeddedDatabase.open(folder.resolve("../" + folder.getFileName()))) {
            assertThat(other).isSameAs(one);
            assertThat(select(one.url(), "show fsync")).isEqualTo("on");
            assertThat(select(one.url(), "show synchronous_commit")).isEqualTo("on");
            assertThat(select(one.url(), "show server_version")).startsWith("17.");
        }
    }

    @Test
    void saysThatAFolderCannotBeWrittenTo() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> EmbeddedDatabase.open(file))
                .isInstanceOf(EmbeddedDatabase.Unavailable.class)
                .hasMessage("The data folder " + file + " cannot be written to.");
    }

    @Test
    void aNumberThatBelongsToAnotherProgramIsNoDatabase() throws Exception {
        EmbeddedDatabase.open(folder).close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("postgres") + "\n0\n5432\n\nlocalhost\n");
        try (var database = EmbeddedDatabase.open(folder)) {
            assertThat(select(database.url(), "select 1")).isEqualTo("1");
        }
    }

    private static Process startOwner() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classes, Owner.class.getName(), folder.toString())
                .redirectError(new File("target/embedded-database-owner.log"))
                .start();
    }

    private static String urlOf(Process owner) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(owner.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("jdbc:")) return line;
        }
        throw new AssertionError("no database, see target/embedded-database-owner.log");
    }

    private static Optional<ProcessHandle> postmaster() throws IOException {
        var file = folder.resolve("postgres/postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
                        .filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    private static void execute(String url, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private static String select(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** An application that has the database and waits to be killed. */
    static class Owner {
        public static void main(String[] folder) throws InterruptedException {
            var database = EmbeddedDatabase.open(Path.of(folder[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            System.out.println(database.url());
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }
}
