package bd.sabha.decision;

import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the member-secretary or the chair may do to a directive under way; the fact and the message are one. */
@Component
@Transactional
class Directives {

    private final DirectiveRepository directives;
    private final HandoverRepository handovers;
    private final Processes processes;
    private final Clock clock;

    Directives(DirectiveRepository directives, HandoverRepository handovers, Processes processes, Clock clock) {
        this.directives = directives;
        this.handovers = handovers;
        this.processes = processes;
        this.clock = clock;
    }

    void withdraw(long directiveId, String reason, long actor) {
        var directive = directives.findById(directiveId).orElseThrow();
        directives.save(directive.withdraw(reason, actor, clock.instant()));
        processes.correlate("directive-withdrawn", Subject.of("directive", directiveId));
    }

    void handOver(long directiveId, long postId, String reason, long actor) {
        var directive = directives.findById(directiveId).orElseThrow();
        directives.save(directive.handOverTo(postId));
        handovers.save(new Handover(null, directiveId, directive.postId(), postId, reason, clock.instant(), actor));
        processes.correlate("directive-handed-over", Subject.of("directive", directiveId));
    }
}
