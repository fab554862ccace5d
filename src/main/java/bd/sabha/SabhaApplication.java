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

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Dhaka"));
        if (arguments.length > 0 && arguments[0].equals("resolve")) {
            System.exit(resolve(List.of(arguments).subList(1, arguments.length)));
        }
        var application = new SpringApplication(SabhaApplication.class);
        application.addListeners(new StartupCheck());
        application.run(arguments);
    }

    private static int resolve(List<String> arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new ResolveCommand(out, err, System.getenv()).run(arguments);
    }
}
