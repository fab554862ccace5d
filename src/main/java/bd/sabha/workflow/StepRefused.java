package bd.sabha.workflow;

import bd.sabha.workflow.TaskInbox.Problem;
import java.util.Optional;

/** A step found, while a task was being completed, that it cannot be: the task stays open and its page says why. */
public class StepRefused extends RuntimeException {

    private final transient Problem problem;

    public StepRefused(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The engine wraps what its steps throw. */
    static Optional<StepRefused> in(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StepRefused refused) return Optional.of(refused);
        }
        return Optional.empty();
    }
}
