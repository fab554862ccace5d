package bd.sabha;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Finds out before anything else is started whether it can be. */
class StartupCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final List<String> NEEDED_IN_PRODUCTION =
            List.of("SPRING_DATASOURCE_URL", "SPRING_MAIL_HOST", "SABHA_BASE_URL", "SABHA_SIGNING_SECRET");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            NEEDED_IN_PRODUCTION.stream()
                    .filter(name -> missing(environment, name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Missing(name);
                    });
        }
        checkPort(environment);
    }

    private static boolean missing(Environment environment, String name) {
        var property = name.toLowerCase(Locale.ROOT).replace('_', '.').replace("base.url", "base-url");
        return environment.getProperty(property, "").isBlank();
    }

    private static void checkPort(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        var address = environment.getProperty("server.address", InetAddress.class);
        try {
            new ServerSocket(port, 1, address).close();
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }

    /** A setting that production cannot do without. */
    static class Missing extends RuntimeException {
        Missing(String name) {
            super("The production profile needs the environment variable " + name + ", which is not set.");
        }
    }
}
