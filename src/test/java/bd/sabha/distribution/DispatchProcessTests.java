package bd.sabha.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Copy;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;

/** Walks dispatch.bpmn. */
@SabhaTest
class DispatchProcessTests {

    private final Subject paper = Paper.some();

    @Autowired
    Dispatches dispatches;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TaskInbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Register register;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MockMvc browser;

    private TestOffice office;
    private int port;

    @BeforeEach
    void openOffice() {
        office = offices.open();
        port = sender.getPort();
    }

    @AfterEach
    void backToServer() {
        sender.setPort(port);
    }

    @Test
    void aCopyReachesItsPostWithItsOwnRequest() throws Exception {
        var uno = office.upazilaHead(0);
        dispatch(Paper.forAction(uno, "২১ জুনের মধ্যে {মতামত} পাঠাবেন।"), Paper.forInformation(office.upazilaHead(1)));
        engine.runDueJobs();

        var text = text(mailbox.of(uno.email()).get(0));
        assertThat(text)
                .contains("সভার কার্যবিবরণী এইসাথে প্রেরণ করা হলো।")
                .contains("সদয় কার্যার্থে")
                .contains("২১ জুনের মধ্যে {মতামত} পাঠাবেন।")
                .contains("http://localhost:8080/acknowledge/" + token(1))
                .doesNotContain(token(2));
        assertThat(text(mailbox.of(office.upazilaHead(1).email()).get(0)))
                .contains("সদয় জ্ঞাতার্থে")
                .doesNotContain("২১ জুনের", token(1));
        assertThat(copies()).allMatch(copy -> copy.deliveredAt() != null && copy.byHandAt() == null);
    }

    @Test
    void theAddressIsOfWhoHoldsThePostAtTheTimeOfSending() {
        var uno = office.upazilaHead(0);
        dispatch(Paper.forInformation(uno));
        var newer = "new-" + uno.email();
        register.release(uno.viewer().holdings().get(0).incumbencyId(), Engine.TODAY.minusDays(1));
        register.appoint(uno.postId(), register.person("নতুন জন", "Newcomer", newer), Charge.REGULAR, Engine.TODAY);
        engine.runDueJobs();

        assertThat(mailbox.of(newer)).hasSize(1);
        assertThat(mailbox.all()).hasSize(1);
    }

    @Test
    void oneFailingReceiverHarmsNoOtherAndIsServedByHand() {
        try (var server = new MoodyServer()) {
            sender.setPort(server.port());
            server.answers("refuses@process.example", 550);
            server.answers("down@process.example", 451);
            dispatch(
                    Paper.outsider("ক", "first@process.example"),
                    Paper.outsider("খ", "refuses@process.example"),
                    Paper.outsider("গ", "down@process.example"),
                    Paper.outsider("ঘ", "last@process.example"));
            engine.runDueJobs();

            assertThat(server.taken()).containsExactlyInAnyOrder("first@process.example", "last@process.example");
            assertThat(isWithMessenger(2)).isTrue();
            assertThat(isWithMessenger(3)).as("there is hope").isFalse();

            engine.moveBy(Duration.ofMinutes(45));
            assertThat(isWithMessenger(3)).as("after five tries").isTrue();
            assertThat(server.taken()).hasSize(2);
        }
    }

    @Test
    void aReceiverWhoseServerComesBackGetsItsCopyByMail() {
        try (var server = new MoodyServer()) {
            sender.setPort(server.port());
            server.answers("down@process.example", 451);
            dispatch(Paper.outsider("গ", "down@process.example"));
            engine.runDueJobs();
            server.takesAll();
            engine.moveBy(Duration.ofMinutes(15));

            assertThat(server.taken()).containsExactly("down@process.example");
            assertThat(isWithMessenger(1)).isFalse();
            assertThat(copies().get(0).deliveredAt()).isNotNull();
        }
    }

    @Test
    void whoHasNoAddressIsServedByHandAndTheSecretaryRecordsIt() throws Exception {
        dispatch(Paper.outsider("প্রধান শিক্ষক, বাগেরহাট", " "));
        engine.runDueJobs();
        assertThat(mailbox.all()).isEmpty();
        var copy = Subject.of("dispatch", copies().get(0).id());
        var task = inbox.openOn(copy).get(0);
        assertThat(task.line()).isEqualTo(Paper.TITLE + " – প্রধান শিক্ষক, বাগেরহাট (অনুলিপি)");
        assertThat(task.committeeId()).isEqualTo(office.committeeId());

        browser.perform(get("/tasks/" + task.id()).with(user(office.secretary().username())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("প্রাপক: প্রধান শিক্ষক, বাগেরহাট (জ্ঞাতার্থে)"),
                                containsString("তারিখ: ১২ জুন ২০২২"),
                                not(containsString(token(1))))));

        office.secretary().completes(copy, "deliver-by-hand", "remark", "অফিস সহকারী গ্রহণ করেছেন, ১২ জুন");
        assertThat(copies().get(0).byHandAt()).isNotNull();
        assertThat(inbox.openOn(copy)).isEmpty();
        browser.perform(get("/dispatches/" + copy.id()).with(user(office.chair().username())))
                .andExpect(content().string(containsString("অফিস সহকারী গ্রহণ করেছেন, ১২ জুন")));
    }

    private void dispatch(Addressee... addressees) {
        dispatches.prepare(paper, "minutes", office.committeeId(), Paper.covering(), List.of(addressees));
        dispatches.startBatch(paper, "minutes", 0);
    }

    private List<Copy> copies() {
        return dispatches.of(paper);
    }

    private boolean isWithMessenger(int position) {
        var copy = Subject.of("dispatch", copies().get(position - 1).id());
        return inbox.openOn(copy).stream()
                .anyMatch(task -> task.task().equals("deliver-by-hand")
                        && task.postId() == office.secretary().postId());
    }

    private String token(int position) {
        return jdbc.sql("select token from dispatch where subject = ? and position = ?")
                .params(paper.path(), position)
                .query(String.class)
                .single();
    }

    private static String text(MimeMessage mail) throws Exception {
        var multipart = (jakarta.mail.Multipart) mail.getContent();
        var readings = (jakarta.mail.Multipart) multipart.getBodyPart(0).getContent();
        var text = new ByteArrayOutputStream();
        readings.getBodyPart(0).getInputStream().transferTo(text);
        return text.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
