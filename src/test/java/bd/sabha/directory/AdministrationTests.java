package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.support.SabhaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An administrator of a new installation sets up an office by hand. */
@SabhaTest
class AdministrationTests {

    @Autowired
    MockMvc browser;

    @Autowired
    Register register;

    @Autowired
    RegisterLists lists;

    @Autowired
    Posts posts;

    @Autowired
    Viewers viewers;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anAdministrator() {
        register.account(register.person("প্রশাসক", "Administrator", null), "root" + unique, null, true);
    }

    @Test
    void fromNothingToSomebodyInAPost() throws Exception {
        ask(post("/administration/register/offices")
                        .param("layer", "5")
                        .param("name", "দপ্তর " + unique)
                        .param("nameEn", "Office " + unique))
                .andExpect(status().is3xxRedirection());
        var office = lists.offices().stream()
                .filter(row -> row.name().contains(unique))
                .findFirst()
                .orElseThrow();
        ask(post("/administration/register/posts")
                        .param("officeId", "" + office.id())
                        .param("designation", "প্রধান " + unique)
                        .param("designationEn", "Head")
                        .param("head", "true"))
                .andExpect(status().is3xxRedirection());
        var head = posts.search("প্রধান " + unique, 1).get(0);
        assertThat(head.head()).isTrue();
        ask(post("/administration/people")
                        .param("name", "নতুন জন")
                        .param("nameEn", "New person")
                        .param("username", "new-" + unique))
                .andExpect(flash().attribute("link", notNullValue()));
        var person = viewers.find("new-" + unique).orElseThrow();
        ask(post("/administration/register/appointments")
                        .param("personId", "" + person.personId())
                        .param("post", "" + head.id())
                        .param("charge", "REGULAR")
                        .param("fromOn", "2022-01-01"))
                .andExpect(status().is3xxRedirection());
        assertThat(viewers.find("new-" + unique).orElseThrow().holds(head.id())).isTrue();
        ask(get("/administration")).andExpect(content().string(containsString("প্রধান " + unique)));
        ask(get("/administration/register").param("q", unique))
                .andExpect(content().string(containsString("দপ্তর " + unique)));
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() throws Exception {
        ask(post("/administration/people").param("name", "শুধু নাম").param("username", "ROOT"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("শুধু নাম")))
                .andExpect(content().string(containsString("এটি পূরণ করুন")));
        ask(post("/administration/people")
                        .param("name", "নাম")
                        .param("nameEn", "Name")
                        .param("username", "root" + unique))
                .andExpect(status().isUnprocessableEntity());
        ask(post("/administration/register/offices")).andExpect(status().isUnprocessableEntity());
        ask(post("/administration/register/posts")).andExpect(status().isUnprocessableEntity());
        ask(post("/administration/register/appointments")).andExpect(status().isUnprocessableEntity());
        ask(post("/administration/register/appointments")
                        .param("search", "post")
                        .param("post-search", "নেই"))
                .andExpect(status().isOk());
    }

    @Test
    void nobodyElseGetsIn() throws Exception {
        register.account(register.person("কেউ", "Somebody", null), "plain" + unique, null, false);
        for (var request : new MockHttpServletRequestBuilder[] {
            get("/administration"),
            get("/administration/register"),
            post("/administration/people"),
            post("/administration/accounts/1/password-links")
        }) {
            browser.perform(request.with(user("plain" + unique)).with(csrf())).andExpect(status().isForbidden());
        }
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user("root" + unique)).with(csrf()));
    }
}
