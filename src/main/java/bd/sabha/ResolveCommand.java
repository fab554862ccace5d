package bd.sabha;

import bd.sabha.demo.EmbeddedDatabase;
import bd.sabha.demo.MovableClock;
import bd.sabha.demo.SampleRegister;
import bd.sabha.directory.CurrentRegister;
import bd.sabha.implementer.Expressions;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code resolve "EXPRESSION" [--office "OFFICE"]}: says as JSON which posts an expression means, without a web server.
 * The register is that of the database (SPRING_DATASOURCE_URL, else the data folder, running or not); where there is
 * none, the sample's.
 */
final class ResolveCommand {

    static final int DECIDED = 0;
    static final int NO_REGISTER = 1;
    static final int WRONG_CALL = 2;
    static final int ASKS = 3;

    private static final String USAGE = "Usage: resolve \"EXPRESSION\" [--office \"OFFICE\"] [--sabha.data=FOLDER]";

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    ResolveCommand(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /** @param arguments those behind the word resolve; @return the exit code */
    int run(List<String> arguments) {
        LoggingSystem.get(ResolveCommand.class.getClassLoader()).beforeInitialize();
        var call = Call.of(arguments);
        if (call == null) {
            err.println(USAGE);
            return WRONG_CALL;
        }
        try {
            var folder = Path.of(call.data() == null ? environment.getOrDefault("SABHA_DATA", "./data") : call.data());
            return answer(call, expressions(folder));
        } catch (DataAccessException | EmbeddedDatabase.Unavailable e) {
            err.println("The register cannot be read: " + e.getMessage());
            return NO_REGISTER;
        }
    }

    private int answer(Call call, Expressions expressions) {
        Long office = null;
        if (call.office() != null) {
            var offices = expressions.offices(call.office());
            if (offices.size() != 1) {
                err.println("The register has " + (offices.isEmpty() ? "no" : "more than one") + " office called \""
                        + call.office() + "\".");
                return WRONG_CALL;
            }
            office = offices.get(0);
        }
        var resolution = expressions.resolve(call.expression(), office);
        out.println(new ResolutionJson(expressions.register()).of(resolution));
        return resolution.isDecided() ? DECIDED : ASKS;
    }

    private Expressions expressions(Path folder) {
        var url = environment.get("SPRING_DATASOURCE_URL");
        if (url != null && !url.isBlank()) {
            var user = environment.getOrDefault("SPRING_DATASOURCE_USERNAME", "");
            return expressions(url, user, environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""), false);
        }
        if (!Files.isDirectory(folder.resolve("postgres"))) {
            return new Expressions(SampleRegister.picture());
        }
        var running = EmbeddedDatabase.runningIn(folder);
        if (running.isPresent()) {
            return expressions(running.get(), "postgres", "", true);
        }
        try (var database = EmbeddedDatabase.open(folder)) {
            return expressions(database.url(), "postgres", "", true);
        }
    }

    private static Expressions expressions(String url, String user, String password, boolean sample) {
        var source = new DriverManagerDataSource(url, user, password);
        var jdbc = JdbcClient.create(source);
        var clock = sample ? MovableClock.of(jdbc) : Clock.system(ZoneId.of("Asia/Dhaka"));
        return CurrentRegister.of(jdbc, clock).expressions();
    }

    private record Call(String expression, @Nullable String office, @Nullable String data) {

        private static final String DATA = "--sabha.data=";

        static @Nullable Call of(List<String> arguments) {
            String expression = null;
            String office = null;
            String data = null;
            for (int i = 0; i < arguments.size(); i++) {
                var argument = arguments.get(i);
                if (argument.equals("--office") && i + 1 < arguments.size()) {
                    office = arguments.get(++i);
                } else if (argument.startsWith("--office=")) {
                    office = argument.substring("--office=".length());
                } else if (argument.startsWith(DATA)) {
                    data = argument.substring(DATA.length());
                } else if (expression == null && !argument.startsWith("--")) {
                    expression = argument;
                } else {
                    return null;
                }
            }
            return expression == null ? null : new Call(expression, office, data);
        }
    }
}
