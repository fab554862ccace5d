package bd.sabha.directory;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@SabhaTest
class LoginTests {

    @Autowired
    MockMvc browser;

    @Autowired
    Register register;

    @Autowired
    Engine engine;

    @Autowired
    JdbcClient jdbc;

    private final String username = "u" + UUID.randomUUID();

    @BeforeEach
    void somebodyHasAnAccount() {
        register.account(register.person("কেউ একজন", "Somebody", null), username, "secret-word", false);
    }

    @Test
    void whoKnowsThePasswordGetsToTheTasks() throws Exception {
        browser.perform(formLogin().user(username).password("secret-word"))
                .andExpect(authenticated().withUsername(username))
                .andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void whoeverGetsAnotherOnesOldUsernameDoesNotGetTheirLogin() throws Exception {
        var session = browser.perform(formLogin().user(username).password("secret-word"))
                .andReturn()
                .getRequest()
                .getSession();
        browser.perform(get("/tasks").session((MockHttpSession) session)).andExpect(status().isOk());
        jdbc.sql("update account set username = ? where username = ?")
                .params(username + "-old", username)
                .update();
        register.account(register.person("আরেকজন", "Somebody else", null), username, "other-word", true);
        browser.perform(get("/tasks").session((MockHttpSession) session)).andExpect(status().isForbidden());
        browser.perform(get("/administration").session((MockHttpSession) session))
                .andExpect(status().isForbidden());
    }

    @Test
    void aWrongPasswordIsSaidAndTheUsernameKept() throws Exception {
        browser.perform(formLogin().user(username).password("wrong"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login"));
        browser.perform(get("/login").flashAttr("username", username).flashAttr("problem", "login.failed"))
                .andExpect(content().string(containsString("value=\"" + username + "\"")))
                .andExpect(content().string(containsString("সঠিক নয়")));
    }

    @Test
    void tenFailuresStopAUsernameForTenMinutes() throws Exception {
        for (var failure = 0; failure < 10; failure++) {
            browser.perform(formLogin().user(username).password("wrong"));
        }
        browser.perform(formLogin().user(username).password("secret-word")).andExpect(unauthenticated());
        engine.jumpTo(Engine.START.plus(Duration.ofMinutes(21)));
        browser.perform(formLogin().user(username).password("secret-word")).andExpect(authenticated());
    }

    @Test
    void nothingElseIsOpen() throws Exception {
        browser.perform(get("/committees")).andExpect(status().is3xxRedirection());
        browser.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")));
        browser.perform(get("/css/base.css")).andExpect(status().isOk());
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        browser.perform(post("/logout").with(user(username))).andExpect(status().isForbidden());
    }

    @Test
    void whoseLoginEndedIsToldSo() throws Exception {
        browser.perform(post("/committees/1/members")).andExpect(redirectedUrl("/login?expired"));
        browser.perform(get("/login").param("expired", ""))
                .andExpect(content().string(containsString("মেয়াদ শেষ হয়েছে")));
    }

    @Test
    void aCookieRemembersTheLanguage() throws Exception {
        browser.perform(get("/login"))
                .andExpect(content().string(containsString("lang=\"bn\"")))
                .andExpect(content().string(containsString("পাসওয়ার্ড")));
        browser.perform(get("/login").param("lang", "en")).andExpect(cookie().value("language", "en"));
        browser.perform(get("/login").cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("Log in")));
        browser.perform(get("/login").cookie(new Cookie("language", "xx")))
                .andExpect(content().string(containsString("lang=\"bn\"")));
    }

    @Test
    void whatIsMissingOrForbiddenIsSaidInWords() throws Exception {
        browser.perform(get("/committees/999999999").with(user(username)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("পৃষ্ঠাটি পাওয়া যায়নি")));
        browser.perform(get("/administration").with(user(username)))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("উন্মুক্ত নয়")));
        browser.perform(get("/administration").with(user(username)).header("HX-Request", "true"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void navigationShowsWhereOneMayGo() throws Exception {
        browser.perform(get("/committees").with(user(username)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("কেউ একজন")))
                .andExpect(content().string(not(containsString("/administration"))));
    }
}
