package bd.sabha.workflow;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Starts processes and tells them what happened, in the caller's transaction. */
@Component
public class Processes {

    /** Starts the diagram with that key about the subject. */
    public void start(String process, Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** Starts one instance for each subject; call it with about 100 to a transaction. */
    public void startAll(String process, Collection<Subject> subjects) {
        throw new UnsupportedOperationException();
    }

    /**
     * Tells the subject's running process that a message came.
     *
     * @throws NothingWaits when no process of the subject waits for it
     */
    public void correlate(String message, Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** Whether a process of the subject waits for that message now. */
    public boolean waitsFor(String message, Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** No process of a subject waits for the message that came. */
    public static class NothingWaits extends RuntimeException {
        public NothingWaits(String message, Subject subject) {
            super("nothing waits for " + message + " at " + subject);
        }
    }
}
