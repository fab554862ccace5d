package bd.sabha;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Sabha, or answers a call from the command line. */
@SpringBootApplication
public class SabhaApplication {

    private static final PrintStream OUT = utf8(FileDescriptor.out);
    private static final PrintStream ERR = utf8(FileDescriptor.err);

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Dhaka"));
        var command = arguments.length == 0 ? "" : arguments[0];
        var rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (command) {
            case "resolve" -> System.exit(new ResolveCommand(OUT, ERR, System.getenv()).run(rest));
            case "intake" -> System.exit(new IntakeCommand(OUT, ERR).run(rest));
            case "print" -> System.exit(new PrintCommand(OUT, ERR).run(rest));
            default -> start(arguments);
        }
    }

    private static void start(String[] arguments) {
        var application = new SpringApplication(SabhaApplication.class);
        application.addListeners(new StartupCheck());
        application.run(arguments);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
