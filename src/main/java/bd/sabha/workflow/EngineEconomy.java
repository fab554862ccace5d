package bd.sabha.workflow;

import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManagerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Spares the engine what a fan-out of a thousand directives pays for a thousand times. Each of these was found in a
 * profile of the benchmark; without them everything works, slower.
 */
@Component
class EngineEconomy extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;

    EngineEconomy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // made anew for every cycle timer; unnamed, it is searched through the whole class path each time
        System.setProperty(
                DatatypeFactory.class.getName(),
                DatatypeFactory.newDefaultInstance().getClass().getName());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration
                .getSessionFactories()
                .put(DbEntityManager.class, new LeanSessions(configuration.getIdGenerator()));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        // the executor looks for what is due among the timers of all directives, and the engine has no index for that
        jdbc.sql("create index if not exists act_ru_job_by_due on act_ru_job (duedate_)")
                .update();
    }

    private static class LeanSessions extends DbEntityManagerFactory {
        LeanSessions(IdGenerator ids) {
            super(ids);
        }

        @Override
        public DbEntityManager openSession() {
            return new LeanSession(idGenerator, Context.getCommandContext().getSession(PersistenceSession.class));
        }
    }

    /** Complains about an id only when it is wrong: the engine words its complaint about every row beforehand. */
    private static class LeanSession extends DbEntityManager {
        LeanSession(IdGenerator ids, PersistenceSession session) {
            super(ids, session);
        }

        @Override
        protected void validateId(DbEntity entity) {
            if (entity.getId() == null || entity.getId().equals("*")) super.validateId(entity);
        }
    }
}
