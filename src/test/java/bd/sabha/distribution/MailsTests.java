package bd.sabha.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.distribution.Mails.Outcome;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of every mail, whoever sends it. */
@SabhaTest
class MailsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String cause = "/tests/" + NUMBER.incrementAndGet();
    private final String address = "uno" + NUMBER.get() + "@mails.example";
    private final Letter letter =
            Letter.of("জেলা আইসিটি কমিটির সভার নোটিশ", "প্রথম অনুচ্ছেদ।\n\nদ্বিতীয় অনুচ্ছেদ।", "/tasks/7");

    @Autowired
    Mails mails;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Engine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TransactionTemplate transaction;

    private int port;

    @BeforeEach
    void rememberServer() {
        port = sender.getPort();
    }

    @AfterEach
    void backToServer() {
        sender.setPort(port);
    }

    @Test
    void aStepThatIsRolledBackAndRunsAgainSendsOnce() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    send();
                    throw new IllegalStateException("the step fails after its mail went out");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(transaction.<Outcome>execute(status -> send())).isEqualTo(Outcome.ACCEPTED);
        assertThat(mailbox.of(address)).hasSize(1);
    }

    @Test
    void oneCauseWritesToAnAddressOnceADay() {
        send();
        mails.send(cause, address, "অন্য নাম", Letter.of("অন্য বিষয়", "অন্য কথা", null));
        assertThat(mailbox.subjectsOf(address)).containsExactly(letter.subject());

        mails.send(cause + "/overdue", address, "উপজেলা নির্বাহী অফিসার", letter);
        assertThat(mailbox.of(address)).hasSize(2);

        engine.jumpTo(Engine.START.plus(Duration.ofDays(1)));
        send();
        assertThat(mailbox.of(address)).hasSize(3);
        assertThat(mailbox.of(address).stream().map(MailsTests::id).distinct()).hasSize(3);
    }

    @Test
    void manyAtOnceSendOne() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Outcome> step = () -> transaction.execute(status -> send());
            var outcomes =
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> step).toList());
            for (var outcome : outcomes) assertThat(outcome.get()).isEqualTo(Outcome.ACCEPTED);
        } finally {
            threads.shutdownNow();
        }
        assertThat(mailbox.of(address)).hasSize(1);
        assertThat(row()).containsEntry("attempts", 1);
    }

    /** What a kill -9 leaves between the server's yes and our noting it. SMTP knows no transaction: the Message-ID has to do. */
    @Test
    void aMailWhoseAnswerWasLostInACrashIsSentAgainAsTheSameMail() {
        send();
        jdbc.sql("update mail set accepted_at = null where cause = ?")
                .param(cause)
                .update();
        engine.jumpTo(Engine.START.plus(Duration.ofMinutes(10)));

        assertThat(mails.send(cause, address, "অন্য নাম", Letter.of("অন্য বিষয়", "", null)))
                .isEqualTo(Outcome.ACCEPTED);

        var both = mailbox.of(address);
        assertThat(both).hasSize(2);
        assertThat(both.stream().map(MailsTests::id).distinct()).containsExactly((String) row().get("message_id"));
        assertThat(mailbox.subjectsOf(address)).containsExactly(letter.subject(), letter.subject());
        assertThat(row()).containsEntry("attempts", 2);
    }

    @Test
    void whatFailsTodayIsTriedAgainAndSucceeds() {
        try (var server = new MoodyServer()) {
            sender.setPort(server.port());
            server.answers(address, 451);
            assertThatThrownBy(this::send).isInstanceOf(MailException.class);
            server.takesAll();

            assertThat(send()).isEqualTo(Outcome.ACCEPTED);
            assertThat(server.taken()).containsExactly(address);
        }
    }

    @Test
    void aServerThatIsDownIsTriedFiveTimes() {
        try (var server = new MoodyServer()) {
            sender.setPort(server.port());
        }
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThatThrownBy(this::send).isInstanceOf(MailException.class);
            assertThatThrownBy(this::send).as("together one attempt").isInstanceOf(MailException.class);
            engine.jumpTo(Engine.START.plus(Duration.ofMinutes(10L * attempt)));
        }
        assertThat(send()).isEqualTo(Outcome.REFUSED);
        assertThat(row()).containsEntry("attempts", 5);
        assertThat(row().get("refused_at")).isNotNull();

        sender.setPort(port);
        assertThat(send()).as("refused is refused").isEqualTo(Outcome.REFUSED);
        assertThat(mailbox.of(address)).isEmpty();
    }

    @Test
    void aServerThatHangsUpAfterItsYesHasTakenTheMail() {
        try (var server = new AbruptServer(true)) {
            sender.setPort(server.port());
            assertThat(send()).isEqualTo(Outcome.ACCEPTED);
            assertThat(send()).isEqualTo(Outcome.ACCEPTED);
            assertThat(server.mails()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatHangsUpWithoutAnAnswerIsAskedAgain() {
        try (var server = new AbruptServer(false)) {
            sender.setPort(server.port());
            assertThatThrownBy(this::send).isInstanceOf(MailException.class);
            assertThatThrownBy(this::send).isInstanceOf(MailException.class);
            assertThat(server.mails()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {550, 551, 553, 554})
    void whatTheServerWillNeverTakeIsRefusedAtOnce(int code) {
        try (var server = new MoodyServer()) {
            sender.setPort(server.port());
            server.answers(address, code);
            assertThat(send()).isEqualTo(Outcome.REFUSED);
            assertThat((String) row().get("refusal")).contains("moody");
        }
    }

    @Test
    void aServerThatWantsALoginFirstIsOurTroubleNotTheReceivers() {
        try (var server = new MoodyServer()) {
            sender.setPort(server.port());
            server.answers(address, 530);
            assertThatThrownBy(this::send).isInstanceOf(MailException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no address",
                "uno",
                "a@b@c.example",
                "uno@mails.example, dc@mails.example",
                "ইউএনও <uno@mails.example>",
                "uno@mails.example\r\nBcc: dc@mails.example",
                "uno@mails.example>\r\nRCPT TO:<dc@mails.example",
                "group: uno@mails.example, dc@mails.example;"
            })
    void whatIsNoAddressIsRefused(String nonsense) {
        assertThat(mails.send(cause, nonsense, "উপজেলা নির্বাহী অফিসার", letter))
                .isEqualTo(Outcome.REFUSED);
        assertThat(mailbox.all()).isEmpty();
    }

    private Outcome send() {
        return mails.send(cause, address, "উপজেলা নির্বাহী অফিসার, রামপাল", letter);
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from mail where cause = ?")
                .param(cause)
                .query()
                .singleRow();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
