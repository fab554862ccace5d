package bd.sabha.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.directory.Register;
import bd.sabha.directory.Viewers;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

/** The clock of the sample office moves, and its mail can be read. */
@SabhaTest
@WithMockUser("onlooker")
class SampleToolsTests {

    private static final String ICS =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:1
            DTSTART:20220620T043000Z
            SUMMARY:জেলা আইসিটি কমিটির সভা
            LOCATION:সম্মেলন কক্ষ
            END:VEVENT
            END:VCALENDAR
            """;

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Register register;

    @Autowired
    private Viewers viewers;

    @BeforeEach
    void somebodyWithoutAPostLooksOn() {
        if (viewers.find("onlooker").isEmpty()) {
            register.account(register.person("দর্শক", "Onlooker", null), "onlooker", null, false);
        }
    }

    @BeforeEach
    void emptyMailbox() {
        jdbc.sql("delete from caught_mail").update();
    }

    @Test
    void aMailIsKeptOnceAndShownAsItsReceiverSeesIt() throws Exception {
        send("uno@rampal.example");
        assertThat(jdbc.sql("select count(*) from caught_mail")
                        .query(Long.class)
                        .single())
                .as("sent twice, kept once")
                .isEqualTo(1);
        var id = jdbc.sql("select id from caught_mail").query(Long.class).single();
        browser.perform(get("/demo/mailbox/{id}", id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("উপজেলা নির্বাহী অফিসার &lt;uno@rampal.example&gt;")))
                .andExpect(content().string(containsString("২০ জুন ২০২২, সকাল ১০:৩০")))
                .andExpect(content().string(containsString("সম্মেলন কক্ষ")));
        browser.perform(get("/demo/mailbox/{id}/page", id))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(content().string(containsString("<base target=\"_top\">")));
        browser.perform(get("/demo/mailbox/{id}/attachments/0", id))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string(containsString("BEGIN:VCALENDAR")));
        browser.perform(get("/demo/mailbox/{id}/attachments/1", id)).andExpect(status().isNotFound());
    }

    @Test
    void theMailboxIsSiftedByReceiver() throws Exception {
        send("uno@rampal.example");
        send("dc@bagerhat.example");
        browser.perform(get("/demo/mailbox").param("receiver", "dc@bagerhat.example"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;dc@bagerhat.example&gt;")))
                .andExpect(content().string(not(containsString("&lt;uno@rampal.example&gt;"))));
    }

    @Test
    void theClockMovesOnAndNeverBack() throws Exception {
        browser.perform(post("/demo/clock").with(csrf()).param("step", "week"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/demo/clock"));
        assertThat(clock.instant()).isAfterOrEqualTo(Engine.START.plus(Duration.ofDays(7)));
        browser.perform(post("/demo/clock").with(csrf()).param("date", "2022-06-12"))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(post("/demo/clock").with(csrf()).param("date", "tomorrow"))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(post("/demo/clock").with(csrf()).param("date", "2022-07-01"))
                .andExpect(status().isSeeOther());
        browser.perform(get("/demo/clock")).andExpect(content().string(containsString("১ জুলাই ২০২২, সকাল ৯:০০")));
    }

    private void send(String address) throws Exception {
        try (var catcher = new MailCatcher(jdbc, clock)) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("localhost");
            sender.setPort(catcher.port());
            var message = sender.createMimeMessage();
            var mail = new MimeMessageHelper(message, true, "UTF-8");
            mail.setFrom("sabha@sabha.example");
            mail.setTo("উপজেলা নির্বাহী অফিসার <" + address + ">");
            mail.setSubject("নোটিশ");
            mail.setText("লেখা", "<html><head></head><body>লেখা</body></html>");
            mail.addAttachment("invitation.ics", new ByteArrayResource(ICS.getBytes(StandardCharsets.UTF_8)));
            sender.send(message);
            sender.send(message);
        }
    }
}
