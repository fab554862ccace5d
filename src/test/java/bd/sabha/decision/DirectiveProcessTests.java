package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.decision.MinutesOnPaper.Minutes;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the diagram of a directive. Its report is due on Sunday 3 July 2022. */
@SabhaTest
@Import(MinutesOnPaper.class)
class DirectiveProcessTests {

    private static final LocalDate DUE = LocalDate.of(2022, 7, 3);

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesOnPaper paper;

    @Autowired
    Engine engine;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TaskInbox inbox;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveFiles files;

    @Autowired
    JdbcClient jdbc;

    TestOffice office;
    Person rampal;
    Person mongla;
    long decision;
    Subject directive;

    @BeforeEach
    void issue() {
        office = offices.open();
        rampal = office.upazilaHead(0);
        mongla = office.upazilaHead(1);
        Minutes minutes = paper.open(office);
        decision = paper.decides(minutes, DUE, rampal.postId(), mongla.postId());
        paper.issue(minutes);
        directive = paper.directives(decision).get(0);
    }

    @Test
    void isAcknowledgedReportedAndAccepted() {
        reports("done");
        office.secretary().decides(directive, "review-report", "accept");
        assertThat(inbox.openOn(directive)).isEmpty();
        assertThat(files.of(directive.id()).accepted()).isTrue();
        assertThat(kinds()).containsExactly("acknowledgement", "report", "closure");
    }

    @Test
    void aReturnedReportIsAskedForAgainAndTheImplementerIsTold() {
        reports("in-progress");
        office.secretary().decides(directive, "review-report", "return");
        engine.runDueJobs();
        assertThat(open()).containsExactly("report-progress");
        assertThat(mailbox.subjectsOf(rampal.email()))
                .singleElement()
                .asString()
                .startsWith("প্রতিবেদন ফেরত: সিদ্ধান্ত ১.১");
        assertThat(files.of(directive.id()).outstanding()).isTrue();
    }

    @Test
    void anExtensionMovesTheDueDateAndTheTimers() {
        reports("in-progress");
        office.secretary()
                .completes(
                        directive, "review-report", "outcome", "extend", "newDueOn", "2022-07-17", "remark", "বর্ষা");
        engine.runDueJobs();
        assertThat(files.of(directive.id()).dueOn()).isEqualTo(LocalDate.of(2022, 7, 17));
        engine.moveTo(LocalDate.of(2022, 7, 14), LocalTime.NOON);
        assertThat(mailbox.subjectsOf(rampal.email()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("তাগিদপত্র: সিদ্ধান্ত ১.১ বাস্তবায়নের");
    }

    @Test
    void anExtensionThatDoesNotExtendIsRefusedOnTheForm() {
        reports("in-progress");
        assertThatThrownBy(() -> office.secretary()
                        .completes(
                                directive,
                                "review-report",
                                "outcome",
                                "extend",
                                "newDueOn",
                                "2022-07-03",
                                "remark",
                                "-"))
                .isInstanceOfSatisfying(InvalidAnswers.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message()).isEqualTo("decision.extension.notLater")));
        assertThat(open()).containsExactly("review-report");
    }

    @Test
    void theReminderComesSomeWorkingDaysBefore() {
        engine.moveTo(LocalDate.of(2022, 6, 28), LocalTime.of(8, 59));
        assertThat(mailbox.all()).isEmpty();
        engine.moveTo(LocalDate.of(2022, 6, 28), LocalTime.NOON);
        assertThat(mailbox.subjectsOf(rampal.email())).hasSize(1);
        assertThat(mailbox.subjectsOf(mongla.email())).hasSize(1);
    }

    @Test
    void overdueClimbsFromTheImplementerToTheHeadToTheChairEachOnce() {
        engine.moveTo(DUE.plusDays(2), LocalTime.NOON);
        assertThat(mailbox.subjectsOf(rampal.email())).as("reminder, overdue").hasSize(2);
        assertThat(mailbox.subjectsOf(office.chair().email())).isEmpty();
        engine.moveTo(DUE.plusDays(9), LocalTime.NOON);
        assertThat(mailbox.subjectsOf(office.chair().email()))
                .as("the Deputy Commissioner is the head above both: one digest")
                .singleElement()
                .asString()
                .startsWith("তাগিদপত্র: আপনার আওতাধীন");
        engine.moveTo(DUE.plusDays(16), LocalTime.NOON);
        assertThat(mailbox.subjectsOf(office.chair().email()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("সভাপতির সদয় অবগতির জন্য");
        assertThat(mailbox.subjectsOf(rampal.email())).hasSize(2);
        engine.moveTo(DUE.plusDays(23), LocalTime.NOON);
        assertThat(mailbox.subjectsOf(rampal.email())).hasSize(3);
        assertThat(mailbox.subjectsOf(office.chair().email())).hasSize(3);
        assertThat(mailbox.subjectsOf(office.officer().email())).isEmpty();
    }

    @Test
    void aDigestNamesWhoHasNotReportedAndNobodyElse() throws Exception {
        reports("done");
        engine.moveTo(DUE.plusDays(9), LocalTime.NOON);
        var digest = mailbox.of(office.chair().email());
        assertThat(digest).hasSize(1);
        assertThat(text(digest.get(0)))
                .contains("উপজেলা নির্বাহী অফিসার, মোংলা")
                .doesNotContain("রামপাল");
        assertThat(mailbox.of(rampal.email())).isEmpty();
    }

    @Test
    void somebodyWithTwoPostsGetsOneMailAboutBoth() throws Exception {
        jdbc.sql("update person set email = 'both@test.example' where id in (?, ?)")
                .params(rampal.personId(), mongla.personId())
                .update();
        engine.moveTo(DUE.plusDays(1), LocalTime.NOON);
        assertThat(mailbox.of("both@test.example")).as("reminder, overdue").hasSize(2);
        assertThat(text(mailbox.of("both@test.example").get(1))).contains("রামপাল", "মোংলা");
    }

    @Test
    void handedOverItIsTheOtherPostsWork() {
        rampal.completes(directive, "acknowledge-directive");
        directives.handOver(directive.id(), office.officer().postId(), "বদলি", actor());
        engine.runDueJobs();
        assertThat(inbox.openOn(directive)).singleElement().satisfies(task -> {
            assertThat(task.task()).isEqualTo("acknowledge-directive");
            assertThat(task.postId()).isEqualTo(office.officer().postId());
        });
        assertThat(mailbox.subjectsOf(office.officer().email())).hasSize(1);
    }

    @Test
    void withdrawnItIsOverAndTheImplementerIsTold() {
        directives.withdraw(directive.id(), "প্রয়োজন নেই", actor());
        engine.runDueJobs();
        assertThat(inbox.openOn(directive)).isEmpty();
        assertThat(mailbox.subjectsOf(rampal.email()))
                .singleElement()
                .asString()
                .startsWith("নির্দেশনা প্রত্যাহার");
        engine.moveTo(DUE.plusDays(2), LocalTime.NOON);
        assertThat(mailbox.subjectsOf(rampal.email())).hasSize(1);
    }

    private void reports(String claim) {
        rampal.completes(directive, "acknowledge-directive");
        rampal.completes(directive, "report-progress", "claim", claim, "remark", "৪টি দপ্তরে চালু হয়েছে।");
    }

    private long actor() {
        return office.secretary()
                .viewer()
                .holding(office.secretary().postId())
                .orElseThrow()
                .incumbencyId();
    }

    private List<String> open() {
        return inbox.openOn(directive).stream().map(TaskInbox.OpenTask::task).toList();
    }

    private List<String> kinds() {
        return files.of(directive.id()).history().stream()
                .map(DirectiveFile.Event::kind)
                .toList();
    }

    private static String text(jakarta.mail.internet.MimeMessage mail) throws Exception {
        return text(mail.getContent());
    }

    private static String text(Object content) throws Exception {
        if (content instanceof jakarta.mail.Multipart parts) {
            var all = new StringBuilder();
            for (var i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i).getContent()));
            }
            return all.toString();
        }
        return String.valueOf(content);
    }
}
