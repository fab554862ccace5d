package bd.sabha;

import bd.sabha.demo.EmbeddedDatabase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why Sabha cannot start, where whoever started it can do something about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupFailures implements SpringBootExceptionReporter {

    StartupFailures(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence.isPresent()) {
                System.err.println(sentence.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<String> sentence(Throwable cause) {
        if (cause instanceof PortInUseException taken) {
            return Optional.of("Port " + taken.getPort()
                    + " is taken by another program: stop it, or choose another port with --server.port=8081.");
        }
        if (cause instanceof EmbeddedDatabase.Unavailable || cause instanceof StartupCheck.Missing) {
            return Optional.ofNullable(cause.getMessage());
        }
        if (cause instanceof PSQLException database
                && database.getSQLState() != null
                && database.getSQLState().matches("(08|28|3D).*")) {
            return Optional.of("The database cannot be reached: " + database.getMessage());
        }
        return Optional.empty();
    }
}
