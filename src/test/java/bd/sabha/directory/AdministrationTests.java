package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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

/** An administrator of a new installation sets up an office by hand and keeps its people. */
@SabhaTest
class AdministrationTests {

    @Autowired
    MockMvc browser;

    @Autowired
    Register register;

    @Autowired
    OfficeRegister offices;

    @Autowired
    Posts posts;

    @Autowired
    People people;

    @Autowired
    Viewers viewers;

    @Autowired
    PasswordLinks links;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anAdministrator() {
        register.account(register.person("প্রশাসক", "Administrator", null), "root" + unique, null, true);
    }

    @Test
    void fromNothingToSomebodyInAPost() throws Exception {
        ask(post("/register/offices")
                        .param("layer", "5")
                        .param("kind", "OFFICE")
                        .param("name", "দপ্তর " + unique)
                        .param("nameEn", "Office " + unique))
                .andExpect(status().is3xxRedirection());
        var office = offices.search("দপ্তর " + unique, 1).get(0).id();
        ask(post("/register/offices/%d/posts".formatted(office))
                        .param("designation", "প্রধান " + unique)
                        .param("designationEn", "Head")
                        .param("head", "true"))
                .andExpect(status().is3xxRedirection());
        var head = posts.search("প্রধান " + unique, 1).get(0);
        assertThat(head.head()).isTrue();
        ask(newPerson()).andExpect(flash().attribute("link", notNullValue()));
        var person = viewers.find("new-" + unique).orElseThrow();
        ask(post("/register/posts/%d/handover".formatted(head.id()))
                        .param("person", "" + person.personId())
                        .param("charge", "REGULAR")
                        .param("fromOn", "2022-01-01")
                        .param("confirmed", "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(viewers.find("new-" + unique).orElseThrow().holds(head.id())).isTrue();
        ask(get("/administration").param("q", "new-" + unique))
                .andExpect(content().string(containsString("প্রধান " + unique)));
        ask(get("/register").param("q", unique)).andExpect(content().string(containsString("দপ্তর " + unique)));
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() throws Exception {
        ask(post("/administration/people").param("name", "শুধু নাম").param("username", "ROOT"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("শুধু নাম")))
                .andExpect(content().string(containsString("এটি পূরণ করুন")));
        ask(newPerson().param("email", "no address"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("no address")));
        ask(post("/administration/people")
                        .param("name", "নাম")
                        .param("nameEn", "Name")
                        .param("username", "root" + unique))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aPersonsNamesMailAndAccountAreChanged() throws Exception {
        ask(newPerson());
        var person = viewers.find("new-" + unique).orElseThrow();
        var page = "/administration/people/" + person.personId();
        ask(edit(page, "changed-" + unique, 0).param("email", "x@test.example").param("administrator", "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(viewers.find("changed-" + unique).orElseThrow().administrator())
                .isTrue();
        ask(edit(page, "other-" + unique, 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("এখন আছে: changed-" + unique)))
                .andExpect(content().string(containsString("other-" + unique)));
        ask(edit(page, "", 1)).andExpect(status().isUnprocessableEntity());
        ask(edit(page, "root" + unique, 1)).andExpect(status().isUnprocessableEntity());
        ask(get(page)).andExpect(content().string(containsString("x@test.example")));
    }

    @Test
    void aBlockedAccountNeedsANewLink() throws Exception {
        ask(newPerson());
        var account = viewers.find("new-" + unique).orElseThrow().accountId();
        var link = links.issue(account);
        var token = link.substring(link.indexOf('=') + 1);
        links.use(token, "a long password");
        var second = links.issue(account);
        assertThat(people.ofAccount(account).password()).isTrue();
        ask(post("/administration/accounts/%d/block".formatted(account))).andExpect(status().is3xxRedirection());
        assertThat(people.ofAccount(account).password()).isFalse();
        assertThat(viewers.find("new-" + unique)).as("who is logged in still").isEmpty();
        for (var page : new String[] {"/register", "/register/contacts", "/tasks", "/posts?field=x"}) {
            browser.perform(get(page).with(user("new-" + unique))).andExpect(status().isForbidden());
        }
        assertThat(links.isOpen(second.substring(second.indexOf('=') + 1))).isFalse();
        ask(post("/administration/accounts/%d/password-links".formatted(account)))
                .andExpect(flash().attribute("link", notNullValue()));
        var third = links.issue(account);
        links.use(third.substring(third.indexOf('=') + 1), "another password");
        assertThat(viewers.find("new-" + unique)).isPresent();
    }

    @Test
    void nobodyLocksThemselvesOut() throws Exception {
        var me = viewers.find("root" + unique).orElseThrow();
        ask(edit("/administration/people/" + me.personId(), "root" + unique, 0))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("নিজের প্রশাসকের দায়িত্ব")));
        ask(post("/administration/accounts/%d/block".formatted(me.accountId())))
                .andExpect(flash().attribute("flash", "administration.block.oneself"));
    }

    @Test
    void thePeopleComeInPagesAndAreSearched() throws Exception {
        for (var i = 0; i < 55; i++) register.person("জন %02d %s".formatted(i, unique), "Person " + unique, null);
        ask(get("/administration").param("q", "জন " + unique))
                .andExpect(content().string(containsString("rel=\"next\"")))
                .andExpect(content().string(not(containsString("জন 54"))));
        ask(get("/administration").param("q", "জন " + unique).param("page", "2"))
                .andExpect(content().string(containsString("জন 54")));
    }

    @Test
    void nobodyElseGetsIn() throws Exception {
        register.account(register.person("কেউ", "Somebody", null), "plain" + unique, null, false);
        for (var request : new MockHttpServletRequestBuilder[] {
            get("/administration"),
            get("/administration/people/1"),
            post("/administration/people"),
            post("/administration/people/1"),
            post("/administration/accounts/1/block"),
            post("/administration/accounts/1/password-links")
        }) {
            browser.perform(request.with(user("plain" + unique)).with(csrf())).andExpect(status().isForbidden());
        }
    }

    private MockHttpServletRequestBuilder newPerson() {
        return post("/administration/people")
                .param("name", "নতুন জন")
                .param("nameEn", "New person")
                .param("username", "new-" + unique);
    }

    private static MockHttpServletRequestBuilder edit(String page, String username, int version) {
        return post(page)
                .param("name", "অন্য নাম")
                .param("nameEn", "Other name")
                .param("username", username)
                .param("version", "" + version);
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user("root" + unique)).with(csrf()));
    }
}
