package bd.sabha;

import bd.sabha.demo.EmbeddedDatabase;
import bd.sabha.demo.MovableClock;
import bd.sabha.demo.SampleRegister;
import bd.sabha.directory.CurrentRegister;
import bd.sabha.implementer.Expressions;
import bd.sabha.implementer.Question;
import bd.sabha.implementer.RegisterPicture;
import bd.sabha.implementer.Resolution;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
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
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages_bn", Locale.ROOT);

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
        out.println(json(resolution, expressions.register()));
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

    private static String json(Resolution resolution, RegisterPicture register) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("kind", resolution.kind().name().toLowerCase(Locale.ROOT));
        answer.put("posts", posts(resolution.postIds(), register));
        answer.put(
                "questions",
                resolution.questions().stream()
                        .map(question -> question(question, register))
                        .toList());
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> question(Question question, RegisterPicture register) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("reason", question.reason().name().toLowerCase(Locale.ROOT));
        asked.put("words", question.words());
        asked.put(
                "text",
                MessageFormat.format(WORDS.getString("implementer.question." + question.reason()), question.words()));
        asked.put(
                "candidates",
                Stream.concat(
                                posts(question.postIds(), register).stream(),
                                question.names().stream().map(name -> Map.of("name", name)))
                        .toList());
        return asked;
    }

    private static List<Map<String, @Nullable Object>> posts(List<Long> ids, RegisterPicture register) {
        return ids.stream().map(id -> post(register.post(id), register)).toList();
    }

    private static Map<String, @Nullable Object> post(RegisterPicture.Post post, RegisterPicture register) {
        var office = register.officeOf(post);
        var title = office.place().isEmpty() ? post.designation() : post.designation() + ", " + office.place();
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("designation", post.designation());
        facts.put("office", office.name());
        facts.put("place", office.place());
        facts.put(
                "holder",
                register.holder(post.id())
                        .map(RegisterPicture.Holder::name)
                        .filter(name -> !name.equals(title))
                        .orElse(null));
        return facts;
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
