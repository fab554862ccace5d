package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import bd.sabha.directory.Absence.Wish;
import bd.sabha.directory.Absences;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox;
import bd.sabha.workflow.TaskInbox.NotYourTask;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** People come and go while a directive runs: whose task it is, who gets its mail, who is named. It is due on 3 July 2022. */
@SabhaTest
@Import(MinutesOnPaper.class)
class StandInTests {

    private static final LocalDate DUE = LocalDate.of(2022, 7, 3);
    private static final LocalDate REMINDED = LocalDate.of(2022, 6, 28);
    private static final String RAMPAL = "উপজেলা নির্বাহী অফিসার, রামপাল";

    @Autowired
    MockMvc web;

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
    Register register;

    @Autowired
    Absences absences;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient jdbc;

    TestOffice office;
    Person chair;
    Person rampal;
    Person mongla;
    Subject directive;

    @BeforeEach
    void issue() {
        office = offices.open();
        chair = office.chair();
        rampal = office.upazilaHead(0);
        mongla = office.upazilaHead(1);
        directive = issued(rampal.postId(), mongla.postId());
    }

    @Test
    void theHeadAboveDoesTheWorkOfAPostThatNobodyHoldsAndHistorySaysSo() throws Exception {
        leaves(rampal, Engine.TODAY.minusDays(1));
        assertThat(page(chair, "/tasks")).contains("শূন্য পদ: " + RAMPAL, "/tasks/" + task());
        assertThat(page(chair, "/tasks/" + task())).contains("শূন্য পদ: " + RAMPAL);
        assertThat(page(chair, "/directives/" + directive.id())).contains("শূন্য পদ – দায়িত্বে: " + name(chair));
        completes(chair, Map.of());
        completes(chair, Map.of("claim", "done", "remark", "চালু হয়েছে।"));
        assertThat(reportedBy()).isEqualTo(incumbency(chair));
        assertThat(page(chair, "/directives/" + directive.id()))
                .contains(name(chair) + ", জেলা প্রশাসক, বাগেরহাট", "শূন্য পদ: " + RAMPAL);
        assertThat(status(rampal, "/directives/" + directive.id())).isEqualTo(403);
    }

    @Test
    void theFrameSaysHowManyVacantPostsComeToSomebody() throws Exception {
        assertThat(page(chair, "/tasks")).doesNotContain("শূন্য বা বাইরের পদের কাজ");
        leaves(rampal, Engine.TODAY.minusDays(1));
        leaves(mongla, Engine.TODAY.minusDays(1));
        assertThat(page(chair, "/tasks")).contains("এবং ২টি শূন্য বা বাইরের পদের কাজ");
        assertThat(page(chair, "/tasks?post=" + rampal.postId()))
                .contains("/tasks/" + task(), "মোট ১টি কাজ")
                .doesNotContain("শূন্য পদ: উপজেলা নির্বাহী অফিসার, মোংলা");
        assertThat(chair.viewer().holdings()).hasSize(1);
        assertThat(chair.viewer().postIds()).hasSize(3);
    }

    @Test
    void whoHoldsAPostInChargeDoesItsWorkInsteadOfTheHead() throws Exception {
        leaves(rampal, Engine.TODAY.minusDays(1));
        var acting = comes(rampal.postId(), Charge.ACTING, Engine.TODAY);
        assertThat(chair.viewer().holds(rampal.postId())).isFalse();
        assertThat(page(chair, "/tasks")).doesNotContain("শূন্য পদ");
        assertThat(page(acting, "/tasks")).contains("উপজেলা নির্বাহী অফিসার (ভারপ্রাপ্ত), রামপাল");
        completes(acting, Map.of());
        assertThat(page(acting, "/directives/" + directive.id()))
                .contains("নতুন জন, উপজেলা নির্বাহী অফিসার (ভারপ্রাপ্ত), রামপাল")
                .doesNotContain("শূন্য পদ");
    }

    @Test
    void theMailOfVacantPostsGoesToTheHeadOnceADayAndSaysWhy() throws Exception {
        leaves(rampal, Engine.TODAY.minusDays(1));
        leaves(mongla, Engine.TODAY.minusDays(1));
        engine.moveTo(REMINDED, LocalTime.NOON);
        assertThat(mailbox.of(rampal.email())).isEmpty();
        assertThat(mailbox.of(chair.email())).as("one reminder about both").hasSize(1);
        assertThat(text(mailbox.of(chair.email()).get(0)))
                .contains("রামপাল", "মোংলা", "পদটি শূন্য; দায়িত্বে: " + name(chair));
        engine.moveTo(DUE.plusDays(9), LocalTime.NOON);
        assertThat(mailbox.of(chair.email()))
                .as("reminder, overdue, and a week later as the head above, nobody being above them")
                .hasSize(3);
    }

    @Test
    void afterAHandoverTheTaskAndTheMailAreTheNewOnesAndTheReportStaysTheOldOnes() throws Exception {
        completes(rampal, Map.of());
        completes(rampal, Map.of("claim", "in-progress", "remark", "কাজ চলছে।"));
        office.secretary().decides(directive, "review-report", "return");
        leaves(rampal, Engine.TODAY.plusDays(1));
        var successor = comes(rampal.postId(), Charge.REGULAR, Engine.TODAY.plusDays(2));
        engine.moveTo(Engine.TODAY.plusDays(1), LocalTime.NOON);
        assertThat(page(rampal, "/tasks")).contains("/tasks/" + task());
        assertThat(page(successor, "/tasks")).doesNotContain("/tasks/" + task());
        mailbox.of(rampal.email());
        engine.moveTo(Engine.TODAY.plusDays(2), LocalTime.MIN);
        assertThat(page(rampal, "/tasks")).doesNotContain("/tasks/" + task());
        assertThat(status(rampal, "/tasks/" + task())).isEqualTo(403);
        assertThat(page(successor, "/tasks")).contains("/tasks/" + task());
        var before = mailbox.of(rampal.email()).size();
        engine.moveTo(DUE.plusDays(2), LocalTime.NOON);
        assertThat(mailbox.of(rampal.email())).hasSize(before);
        assertThat(mailbox.of("new@" + rampal.username())).isNotEmpty();
        assertThat(page(successor, "/directives/" + directive.id())).contains(name(rampal) + ", " + RAMPAL);
        completes(successor, Map.of("claim", "done", "remark", "শেষ।"));
        assertThat(page(successor, "/directives/" + directive.id()))
                .contains(name(rampal) + ", " + RAMPAL, "নতুন জন, " + RAMPAL);
    }

    @Test
    void aSubstituteDoesTheWorkInTheseDaysAndWhatTheyDoSaysForWhom() throws Exception {
        var officer = office.officer();
        absent(rampal, officer, Engine.TODAY.plusDays(1), Engine.TODAY.plusDays(3));
        assertThat(page(officer, "/tasks")).doesNotContain("/tasks/" + task());
        engine.moveTo(Engine.TODAY.plusDays(1), LocalTime.of(0, 1));
        assertThat(page(officer, "/tasks"))
                .contains(
                        "/tasks/" + task(),
                        name(rampal) + "-এর পক্ষে",
                        "আপনি ১৫ জুন ২০২২ পর্যন্ত " + name(rampal) + "-এর দায়িত্বে");
        assertThat(page(rampal, "/tasks")).contains("/tasks/" + task(), "আপনার পক্ষে " + name(officer));
        completes(officer, Map.of());
        assertThat(page(rampal, "/directives/" + directive.id()))
                .contains(name(officer) + " (" + name(rampal) + "-এর পক্ষে), " + RAMPAL)
                .contains("অনুপস্থিত; তাঁর পক্ষে " + name(officer));
        completes(rampal, Map.of("claim", "done", "remark", "ফিরে এসেছি।"));
        assertThat(reportedBy()).isEqualTo(incumbency(rampal));
        engine.moveTo(Engine.TODAY.plusDays(3), LocalTime.of(23, 59));
        assertThat(officer.viewer().holds(rampal.postId())).isTrue();
        engine.moveTo(Engine.TODAY.plusDays(4), LocalTime.of(0, 1));
        assertThat(officer.viewer().holds(rampal.postId())).isFalse();
        assertThat(rampal.viewer().holds(rampal.postId())).isTrue();
    }

    @Test
    void theMailOfTheseDaysGoesToTheSubstitute() throws Exception {
        absent(rampal, office.officer(), REMINDED, REMINDED);
        engine.moveTo(REMINDED, LocalTime.NOON);
        assertThat(mailbox.of(rampal.email())).isEmpty();
        assertThat(text(mailbox.of(office.officer().email()).get(0)))
                .contains("অনুপস্থিতিতে দায়িত্বে: " + name(office.officer()));
        engine.moveTo(DUE.plusDays(2), LocalTime.NOON);
        assertThat(mailbox.of(rampal.email())).as("overdue").hasSize(1);
    }

    @Test
    void aSubstituteOfTheHeadStandsInForVacantPostsToo() throws Exception {
        leaves(rampal, Engine.TODAY.minusDays(1));
        absent(chair, office.officer(), Engine.TODAY, Engine.TODAY.plusDays(1));
        assertThat(page(office.officer(), "/tasks")).contains("/tasks/" + task(), "শূন্য পদ: " + RAMPAL);
        completes(office.officer(), Map.of());
        assertThat(page(chair, "/directives/" + directive.id()))
                .contains(name(office.officer()) + " (" + name(chair) + "-এর পক্ষে), জেলা প্রশাসক, বাগেরহাট")
                .contains("শূন্য পদ: " + RAMPAL);
    }

    @Test
    void whoLeavesThePostIsNotSubstitutedAnyMore() {
        absent(rampal, office.officer(), Engine.TODAY, Engine.TODAY.plusDays(9));
        leaves(rampal, Engine.TODAY.plusDays(1));
        engine.moveTo(Engine.TODAY.plusDays(2), LocalTime.NOON);
        assertThat(office.officer().viewer().holds(rampal.postId())).isFalse();
        assertThat(posts.get(rampal.postId()).substitute()).isNull();
        assertThat(absences.coveredBy(office.officer().personId())).isEmpty();
    }

    @Test
    void theLiaisonReportsForAContactOutsideAndTheContactGetsTheMail() throws Exception {
        var liaison = office.officer();
        var contact = contact(liaison);
        directive = issued(contact);
        assertThat(page(liaison, "/tasks")).contains("/tasks/" + task(), "প্রতিনিধি, গ্রামীণফোন-এর পক্ষে");
        completes(liaison, Map.of());
        completes(liaison, Map.of("claim", "done", "remark", "সংযোগ দেওয়া হয়েছে।"));
        assertThat(page(liaison, "/directives/" + directive.id()))
                .contains("আরিফ হোসেন", "সভা-তে প্রতিনিধি: " + name(liaison), "প্রতিনিধি, গ্রামীণফোন-এর পক্ষে");
        office.secretary().decides(directive, "review-report", "return");
        engine.runDueJobs();
        assertThat(mailbox.of("contact@" + liaison.username())).hasSize(1);
        assertThat(mailbox.of(liaison.email())).isEmpty();
        engine.moveTo(DUE.plusDays(9), LocalTime.NOON);
        assertThat(mailbox.subjectsOf(chair.email()))
                .as("above the liaison is the Deputy Commissioner")
                .isNotEmpty();
    }

    @Test
    void theWorkOfAVacantLiaisonGoesOnToItsHead() throws Exception {
        directive = issued(contact(office.officer()));
        leaves(office.officer(), Engine.TODAY.minusDays(1));
        assertThat(page(chair, "/tasks")).contains("/tasks/" + task(), "প্রতিনিধি, গ্রামীণফোন-এর পক্ষে");
        completes(chair, Map.of());
    }

    @Test
    void nobodyElseMay() {
        leaves(rampal, Engine.TODAY.minusDays(1));
        for (var other : List.of(office.secretary(), mongla, office.stranger(), rampal)) {
            assertThatThrownBy(() -> completes(other, Map.of())).isInstanceOf(NotYourTask.class);
        }
    }

    private Subject issued(Long... implementers) {
        var minutes = paper.open(office);
        var decision = paper.decides(minutes, DUE, implementers);
        paper.issue(minutes);
        return paper.directives(decision).get(0);
    }

    private long contact(Person liaison) {
        var company = register.office(null, 6, "গ্রামীণফোন", "Grameenphone", "", "", null);
        var contact = register.post(company, "প্রতিনিধি", "Representative", true, null);
        jdbc.sql("update office set layer = 9, kind = 'OUTSIDE' where id = ?")
                .param(company)
                .update();
        jdbc.sql("update post set liaison_id = ? where id = ?")
                .params(liaison.postId(), contact)
                .update();
        var person = register.person("আরিফ হোসেন", "Arif Hossain", "contact@" + liaison.username());
        register.appoint(contact, person, Charge.REGULAR, Engine.TODAY);
        return contact;
    }

    private void leaves(Person person, LocalDate lastDay) {
        register.release(incumbency(person), lastDay);
    }

    private Person comes(long post, Charge charge, LocalDate from) {
        var username = "new" + post;
        var person = register.person("নতুন জন", "Newcomer", "new@" + rampal.username());
        register.appoint(post, person, charge, from);
        register.account(person, username, null, false);
        return new Person(post, person, username, "new@" + rampal.username(), offices);
    }

    private void absent(Person person, Person colleague, LocalDate from, LocalDate to) {
        absences.enter(new Wish(person.personId(), List.of(person.postId()), colleague.personId(), from, to, "ছুটি"));
    }

    private long incumbency(Person person) {
        return jdbc.sql("select min(id) from incumbency where person_id = ? and charge <> 'SUBSTITUTE'")
                .param(person.personId())
                .query(Long.class)
                .single();
    }

    private long reportedBy() {
        return jdbc.sql("select reported_by from report where directive_id = ? order by id desc limit 1")
                .param(directive.id())
                .query(Long.class)
                .single();
    }

    private String name(Person person) {
        return jdbc.sql("select name from person where id = ?")
                .param(person.personId())
                .query(String.class)
                .single();
    }

    private String task() {
        return inbox.openOn(directive).get(0).id();
    }

    private void completes(Person person, Map<String, String> answers) {
        inbox.complete(task(), person.viewer(), answers);
    }

    private String page(Person reader, String path) throws Exception {
        var response =
                web.perform(get(path).with(user(reader.username()))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(Person reader, String path) throws Exception {
        return web.perform(get(path).with(user(reader.username())))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String text(jakarta.mail.Part part) throws Exception {
        if (part.getContent() instanceof jakarta.mail.Multipart parts) {
            var all = new StringBuilder();
            for (var i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i)));
            }
            return all.toString();
        }
        return String.valueOf(part.getContent());
    }
}
