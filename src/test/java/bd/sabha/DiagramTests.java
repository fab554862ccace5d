package bd.sabha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bd.sabha.diagrams.DrawingChecks;
import bd.sabha.diagrams.Drawings;
import bd.sabha.diagrams.StepChecks;
import bd.sabha.diagrams.TaskChecks;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every diagram, and that each check finds the diagram that breaks it. */
class DiagramTests {

    /** Finds what is wrong in the diagrams. */
    interface Check extends Function<Drawings, List<String>> {}

    /** Breaks one thing. */
    interface Breakage extends Function<Drawings, Drawings> {}

    private static final Drawings DRAWINGS = Drawings.asTheyAre();

    static Stream<Arguments> checks() {
        return Stream.of(
                check(
                        "calls only steps that there are",
                        StepChecks::unknownSteps,
                        "recordSignature",
                        d -> d.but(
                                "minutes.bpmn",
                                "recordSignature(minutesId, actor, outcome)",
                                "recordSignature(minutesId)")),
                check(
                        "uses every step",
                        StepChecks::unusedSteps,
                        "recordReturn",
                        d -> d.but("minutes.bpmn", "recordReturn(minutesId, actor, remark)", "open(minutesId)")),
                check(
                        "knows every variable it uses",
                        StepChecks::unknownArguments,
                        "newDueOn",
                        d -> d.but("review-report.form", "\"key\": \"newDueOn\"", "\"key\": \"until\"")),
                check(
                        "has a form for each task",
                        TaskChecks::tasksWithoutForm,
                        "sign-minutes",
                        d -> d.without("sign-minutes.form")),
                check(
                        "deploys the form with the task",
                        TaskChecks::tasksWithoutForm,
                        "approve-notice",
                        d -> d.but("meeting.bpmn", "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"")),
                check(
                        "has a task for each form",
                        TaskChecks::formsWithoutTask,
                        "approve-notice",
                        d -> d.but("meeting.bpmn", "id=\"approve-notice\"", "id=\"accept-notice\"")),
                check(
                        "gives each task to a post",
                        TaskChecks::tasksWithoutPost,
                        "deliver-by-hand",
                        d -> d.but("dispatch.bpmn", "camunda:candidateGroups", "camunda:candidateUsers")),
                check(
                        "has words for each task",
                        TaskChecks::missingWords,
                        "task.review-report has no words in en",
                        d -> d.but("messages_en.properties", "task.review-report=", "task.review=")),
                check(
                        "has Bangla words that are Bangla",
                        TaskChecks::missingWords,
                        "task.sign-minutes",
                        d -> d.but("messages_bn.properties", "task.sign-minutes=", "task.sign-minutes=Sign\n#")),
                check(
                        "has words for each field",
                        TaskChecks::missingWords,
                        "claim.done has no words in bn",
                        d -> d.but("messages_bn.properties", "form.report-progress.claim.done=", "x=")),
                check(
                        "names fields after their form",
                        TaskChecks::oddFields,
                        "report-progress/claim",
                        d -> d.but("report-progress.form", "claim.done", "claim.finished")),
                check(
                        "requires fields for answers there are",
                        TaskChecks::oddFields,
                        "approve-notice/remark",
                        d -> d.but("approve-notice.form", "outcome=return", "outcome=reject")),
                check(
                        "hides no listener",
                        DrawingChecks::hiddenCode,
                        "taskListener",
                        d -> d.but(
                                "dispatch.bpmn",
                                "<bpmn:extensionElements>",
                                "<bpmn:extensionElements><camunda:taskListener/>")),
                check(
                        "names no class",
                        DrawingChecks::hiddenCode,
                        "class",
                        d -> d.but("dispatch.bpmn", "camunda:expression=", "camunda:class=")),
                check(
                        "sends asynchronously",
                        DrawingChecks::unsafeSends,
                        "send-notice",
                        d -> d.but("meeting.bpmn", "camunda:asyncBefore=\"true\"", "")),
                check(
                        "sends each batch asynchronously",
                        DrawingChecks::unsafeSends,
                        "issue-directives",
                        d -> d.but(
                                "minutes.bpmn",
                                "camunda:asyncBefore=\"true\" camunda:asyncAfter",
                                "camunda:asyncAfter")),
                check(
                        "tries again what failed",
                        DrawingChecks::unsafeSends,
                        "send-copies",
                        d -> d.but("minutes.bpmn", "R5/PT10M", "R1/PT1M")),
                check(
                        "retries timers",
                        DrawingChecks::impatientTimers,
                        "reminder-due",
                        d -> d.but("directive.bpmn", "failedJobRetryTimeCycle>", "jobPriority>")),
                check(
                        "says how long history is kept",
                        DrawingChecks::withoutHistoryTimeToLive,
                        "recurrence",
                        d -> d.but("recurrence.bpmn", "camunda:historyTimeToLive=\"P3650D\"", "")),
                check(
                        "says it of policies too",
                        DrawingChecks::withoutHistoryTimeToLive,
                        "escalation",
                        d -> d.but("escalation.dmn", "camunda:historyTimeToLive=\"P3650D\"", "")),
                check(
                        "speaks Bangla",
                        DrawingChecks::unlabelled,
                        "send-copy",
                        d -> d.but("dispatch.bpmn", "অনুলিপি ই-মেইলে পাঠানো", "Send the copy")),
                check(
                        "labels the ways out of a question",
                        DrawingChecks::unlabelled,
                        "delivered-to-copy-delivered",
                        d -> d.but("dispatch.bpmn", "name=\"হ্যাঁ\" ", "")),
                check(
                        "has English ids with hyphens",
                        DrawingChecks::oddIds,
                        "Task_1",
                        d -> d.but("dispatch.bpmn", "record-hand-delivery", "Task_1")),
                check(
                        "draws everything",
                        DrawingChecks::undrawn,
                        "send-copy",
                        d -> d.but("dispatch.bpmn", "bpmnElement=\"send-copy\"", "bpmnElement=\"nothing\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void everyDiagram(Check check, String found, Breakage breakage) {
        assertThat(check.apply(DRAWINGS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("checks")
    void aBrokenDiagramIsFound(Check check, String found, Breakage breakage) {
        assertThat(check.apply(breakage.apply(DRAWINGS))).anyMatch(finding -> finding.contains(found));
    }

    private static Arguments check(String name, Check check, String found, Breakage breakage) {
        return arguments(Named.of(name, check), found, breakage);
    }
}
