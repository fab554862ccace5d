package bd.sabha.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Walks directive.bpmn: an officer of an upazila office reports, or does not. */
@SabhaTest
@Import(Lifecycle.class)
class DirectiveProcessTests {

    /** A Thursday: the first working day after it is Sunday, 31 July. */
    private static final LocalDate DUE = LocalDate.of(2022, 7, 28);

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Register register;

    @Autowired
    Engine engine;

    @Autowired
    Mailbox mailbox;

    TestOffice office;
    Person head;
    Person officer;
    Subject directive;

    @BeforeEach
    void issue(@Autowired ProcessEngine processEngine) throws Exception {
        BpmnAwareTests.init(processEngine);
        office = offices.open();
        var upazila = register.office(
                office.districtOffice(), 6, "উপজেলা কার্যালয়", "Upazila office", "চিতলমারী", "Chitalmari", null);
        head = person(upazila, "উপজেলা নির্বাহী অফিসার", true);
        officer = person(upazila, "সহকারী প্রোগ্রামার", false);
        var minutes = life.firstMinutes(office, DUE, officer);
        directive = life.directives(minutes).get(0);
    }

    @Test
    void whatIsReportedAndAcceptedIsCarriedOut() {
        officer.completes(directive, "acknowledge-directive");
        assertThat(life.process(directive)).hasPassed("record-acknowledgement").isWaitingAt("report-progress");
        reports("done");
        assertThat(life.process(directive)).hasPassed("record-report").isWaitingAt("review-report");
        office.secretary().completes(directive, "review-report", "outcome", "accept");
        Assertions.assertThat(life.hasEnded(directive, "directive-carried-out")).isTrue();
        Assertions.assertThat(remindersTo(officer)).isEmpty();
    }

    @Test
    void aReturnedReportIsAskedForAgain() {
        officer.completes(directive, "acknowledge-directive");
        reports("in-progress");
        office.secretary().decides(directive, "review-report", "return");
        engine.runDueJobs();
        assertThat(life.process(directive))
                .hasPassed("record-report-return", "tell-implementer", "implementer-told")
                .isWaitingAt("report-progress");
        Assertions.assertThat(subjectsTo(officer, "প্রতিবেদন ফেরত")).hasSize(1);
    }

    @Test
    void anExtensionComputesTheTimersAnew() {
        officer.completes(directive, "acknowledge-directive");
        reports("in-progress");
        office.secretary()
                .completes(
                        directive,
                        "review-report",
                        "outcome",
                        "extend",
                        "newDueOn",
                        "2022-08-25",
                        "remark",
                        "সময় দিন");
        engine.runDueJobs();
        assertThat(life.process(directive)).hasPassed("record-extension").isWaitingAt("report-progress");
        Assertions.assertThat(subjectsTo(officer, "সময় বৃদ্ধি")).hasSize(1);

        engine.moveTo(LocalDate.of(2022, 8, 10), NOON);
        Assertions.assertThat(remindersTo(officer))
                .as("neither reminded nor overdue")
                .isEmpty();
        engine.moveTo(LocalDate.of(2022, 8, 25), NOON);
        Assertions.assertThat(remindersTo(officer)).hasSize(1);
        engine.moveTo(LocalDate.of(2022, 8, 28), NOON);
        Assertions.assertThat(remindersTo(officer)).hasSize(2);
    }

    @Test
    void whoDoesNotReportIsRemindedAndThenTheLettersClimb() {
        engine.moveTo(LocalDate.of(2022, 7, 24), NOON);
        Assertions.assertThat(remindersTo(officer)).isEmpty();
        engine.moveTo(DUE, NOON);
        Assertions.assertThat(remindersTo(officer)).as("reminded").hasSize(1);

        engine.moveTo(LocalDate.of(2022, 7, 31), NOON);
        Assertions.assertThat(remindersTo(officer)).as("first week").hasSize(2);
        Assertions.assertThat(remindersTo(head)).isEmpty();

        engine.moveTo(LocalDate.of(2022, 8, 7), NOON);
        Assertions.assertThat(remindersTo(head)).as("second week").hasSize(1);
        Assertions.assertThat(remindersTo(officer)).hasSize(2);
        Assertions.assertThat(remindersTo(office.chair())).isEmpty();

        engine.moveTo(LocalDate.of(2022, 8, 14), NOON);
        Assertions.assertThat(remindersTo(office.chair())).as("third week").hasSize(1);
        Assertions.assertThat(remindersTo(head)).hasSize(1);

        engine.moveTo(LocalDate.of(2022, 8, 21), NOON);
        for (var receiver : List.of(officer, head, office.chair()))
            Assertions.assertThat(remindersTo(receiver)).as("fourth week").hasSize(receiver == officer ? 3 : 2);
        assertThat(life.process(directive))
                .hasPassed("reminder-due", "report-overdue", "choose-whom-to-tell", "tell-overdue", "told")
                .isWaitingAt("acknowledge-directive");
        engine.moveTo(LocalDate.of(2022, 8, 28), NINE.plusMinutes(5));
        Assertions.assertThat(remindersTo(officer)).as("every week").hasSize(4);
    }

    @Test
    void anotherPostTakesOver() throws Exception {
        life.does(
                office.secretary(),
                directive.path() + "/handovers",
                "postId",
                String.valueOf(head.postId()),
                "reason",
                "পদ শূন্য");
        engine.runDueJobs();
        assertThat(life.process(directive))
                .hasPassed("directive-handed-over", "tell-implementer")
                .isWaitingAt("acknowledge-directive");
        Assertions.assertThat(head.openTask(directive, "acknowledge-directive")).isNotBlank();
        Assertions.assertThat(subjectsTo(head, "নির্দেশনা হস্তান্তর")).hasSize(1);
    }

    @Test
    void aWithdrawnDirectiveEnds() throws Exception {
        life.does(office.chair(), directive.path() + "/withdrawal", "reason", "আর প্রয়োজন নেই");
        engine.runDueJobs();
        Assertions.assertThat(life.hasEnded(directive, "directive-was-withdrawn"))
                .isTrue();
        Assertions.assertThat(subjectsTo(officer, "নির্দেশনা প্রত্যাহার")).hasSize(1);
    }

    private void reports(String claim) {
        officer.completes(directive, "report-progress", "claim", claim, "remark", "পোর্টাল হালনাগাদ হয়েছে");
    }

    private List<String> remindersTo(Person person) {
        return mailbox.subjectsOf(person.email()).stream()
                .filter(subject -> subject.contains("তাগিদপত্র") || subject.startsWith("সভাপতির সদয় অবগতির জন্য"))
                .toList();
    }

    private List<String> subjectsTo(Person person, String beginning) {
        return mailbox.subjectsOf(person.email()).stream()
                .filter(subject -> subject.startsWith(beginning))
                .toList();
    }

    private Person person(long inOffice, String designation, boolean isHead) {
        var username = "chitalmari" + inOffice + (isHead ? "head" : "officer");
        var email = username + "@test.example";
        var post = register.post(inOffice, designation, designation, isHead, email);
        var person = register.person(designation, username, email);
        register.appoint(post, person, Charge.REGULAR, LocalDate.of(2020, 1, 1));
        register.account(person, username, null, false);
        return new Person(post, person, username, email, office.tools());
    }
}
