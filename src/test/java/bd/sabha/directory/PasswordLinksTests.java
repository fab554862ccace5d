package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import java.time.Duration;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A link sets a password once. */
@SabhaTest
class PasswordLinksTests {

    private static final String PASSWORD = "নতুন পাসওয়ার্ড";

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Engine engine;

    private String username = "";
    private long account;

    @BeforeEach
    void someoneWithoutAPassword() {
        username = "new-" + UUID.randomUUID();
        account = register.account(register.person("নতুন", "New", null), username, null, true);
    }

    @Test
    void aLinkSetsAPasswordOnce() throws Exception {
        var token = token(links.issue(account));
        browser.perform(get("/password").param("token", token)).andExpect(status().isOk());
        browser.perform(form(token, PASSWORD, PASSWORD))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/login"));
        browser.perform(formLogin().user(username).password(PASSWORD)).andExpect(authenticated());
        browser.perform(get("/password").param("token", token)).andExpect(status().isGone());
        browser.perform(form(token, "another password", "another password")).andExpect(status().isGone());
        browser.perform(formLogin().user(username).password(PASSWORD)).andExpect(authenticated());
    }

    @Test
    void whatIsWrongIsSaidAndTheLinkStaysGood() throws Exception {
        var token = token(links.issue(account));
        browser.perform(form(token, "short", "short"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("পাসওয়ার্ডে অন্তত ১০টি অক্ষর দিন।")));
        browser.perform(form(token, PASSWORD, PASSWORD + "!"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("দুইবারের লেখা এক নয়")));
        browser.perform(form(token, PASSWORD.repeat(3), PASSWORD.repeat(3)))
                .andExpect(status().isUnprocessableEntity());
        assertThat(links.isOpen(token)).isTrue();
    }

    @Test
    void aNewLinkEndsTheOlderAndTwoDaysEndBoth() throws Exception {
        var older = token(links.issue(account));
        var newer = token(links.issue(account));
        browser.perform(get("/password").param("token", older)).andExpect(status().isGone());
        browser.perform(get("/password").param("token", newer)).andExpect(status().isOk());
        engine.moveBy(Duration.ofHours(48));
        browser.perform(form(newer, PASSWORD, PASSWORD)).andExpect(status().isGone());
    }

    @Test
    void theDatabaseDoesNotKnowTheToken() {
        var token = token(links.issue(account));
        assertThat(jdbc.sql("select token_hash from password_link where account_id = ?")
                        .param(account)
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
    }

    /** In a transaction, as the application does it. */
    private void invites(FirstAdministrator first) {
        transaction.executeWithoutResult(status -> first.invite());
    }

    @Test
    void theFirstAdministratorIsInvitedUntilOneHasAPassword() {
        jdbc.sql("update account set administrator = false where password_hash is not null")
                .update();
        var first = new FirstAdministrator(jdbc, register, links, messages);
        invites(first);
        invites(first);
        assertThat(invitations()).isEqualTo(1);
        jdbc.sql("update account set password_hash = 'x' where username = 'admin'")
                .update();
        jdbc.sql("delete from password_link").update();
        invites(first);
        assertThat(invitations()).isZero();
        jdbc.sql("delete from account where username = 'admin'").update();
    }

    private long invitations() {
        return jdbc.sql("select count(*) from password_link join account on id = account_id where username = 'admin'")
                .query(Long.class)
                .single();
    }

    private static MockHttpServletRequestBuilder form(String token, String password, String again) {
        return post("/password")
                .with(csrf())
                .param("token", token)
                .param("password", password)
                .param("again", again);
    }

    private static String token(String link) {
        return link.substring(link.indexOf("token=") + 6);
    }
}
