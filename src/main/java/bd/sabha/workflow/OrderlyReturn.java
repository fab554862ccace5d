package bd.sabha.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncAfterMessageJobDeclaration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Batches go out side by side and come home one after another. A diagram can only say one thing about both: not
 * exclusive, or they would go out one after another too. Coming home together they would collide on the count of those
 * that are home, and the last two could each take the other for still out.
 */
@Component
class OrderlyReturn extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null)
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        configuration.getCustomPostBPMNParseListeners().add(new Batches());
    }

    private static class Batches extends AbstractBpmnParseListener {
        @Override
        public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var isBatch = activity.getParentFlowScopeActivity() != null
                    && activity.getParentFlowScopeActivity().getActivityBehavior()
                            instanceof MultiInstanceActivityBehavior;
            if (isBatch && activity.getProperty(BpmnParse.PROPERTYNAME_MESSAGE_JOB_DECLARATION) instanceof List<?> jobs)
                jobs.stream()
                        .filter(AsyncAfterMessageJobDeclaration.class::isInstance)
                        .map(AsyncAfterMessageJobDeclaration.class::cast)
                        .forEach(job -> job.setExclusive(true));
        }
    }
}
