package bd.sabha.demo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who started the sample set-up where to go. */
@Component
@Profile("!production")
class WhereToGo {

    private final Path data;

    WhereToGo(@Value("${sabha.data}") String data) {
        this.data = Path.of(data);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var address = "http://localhost:" + context.getWebServer().getPort();
            System.out.printf(
                    """

                      Sabha is ready    %1$s
                      Log in            choose one of the sample people on the first page; every password is sabha
                      Mail that went    %1$s/demo/mailbox
                      Move the clock    %1$s/demo/clock
                      Your data         %2$s (kept; delete the folder to begin anew). Stop with Ctrl-C.

                    """,
                    address, data.toAbsolutePath().normalize());
        }
    }
}
