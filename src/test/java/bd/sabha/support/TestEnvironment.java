package bd.sabha.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One database folder and one mail server for all the tests of this JVM. */
public class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final GreenMail MAIL = mail();
    static final Path DATA = data();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "sabha.data=" + DATA,
                        "spring.mail.host=localhost",
                        "spring.mail.port=" + MAIL.getSmtp().getPort())
                .applyTo(context);
    }

    private static GreenMail mail() {
        var mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static Path data() {
        try {
            Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(Path.of("target"), "test-data-").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
