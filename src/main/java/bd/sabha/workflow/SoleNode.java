package bd.sabha.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sample set-up has one node and holds its database alone: what a killed node had locked is free at once, without
 * waiting for the locks to expire.
 */
@Component
@Profile("!production")
class SoleNode extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;

    SoleNode(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var engineIsThere = jdbc.sql("select to_regclass('act_ru_job') is not null")
                .query(Boolean.class)
                .single();
        if (engineIsThere)
            jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null")
                    .update();
    }
}
