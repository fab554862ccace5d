package bd.sabha.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets the nodes that start together build their engines one after the other: on an empty database the first one creates
 * the engine's tables, at which the engine itself lets the others fail.
 */
@Component
class OneByOne extends AbstractProcessEnginePlugin {

    private static final String TURN = "hashtext('sabha builds its engine')";

    private final DataSource database;
    private @Nullable Connection turn;

    OneByOne(DataSource database) {
        this.database = database;
    }

    /** PostgreSQL holds the lock as long as this connection lives, so that a node that dies gives it back. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        try {
            turn = database.getConnection();
            turn.createStatement().execute("select pg_advisory_lock(" + TURN + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("no turn to build the engine", e);
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        try (var ours = turn) {
            if (ours != null) ours.createStatement().execute("select pg_advisory_unlock(" + TURN + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("the turn to build the engine does not end", e);
        }
        turn = null;
    }
}
