package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.directory.Register.Charge;
import bd.sabha.support.SabhaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A company's representative gets mail and directives without a login; a post inside reports for them. */
@SabhaTest
class ContactTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Register register;

    @Autowired
    Posts posts;

    @Autowired
    PostRegister lines;

    @Autowired
    Contacts contacts;

    private RegisterBrowser here;

    @BeforeEach
    void anOffice() {
        here = new RegisterBrowser(mvc, register);
        register.appoint(here.assistant, here.person("করিম"), Charge.REGULAR, RegisterBrowser.SINCE);
    }

    @Test
    void aContactIsAPostWithALiaison() throws Exception {
        here.administrator(contact()).andExpect(status().is3xxRedirection());
        var contact = contacts.search(here.unique, 1).rows().get(0);
        assertThat(contact.facts().liaisonId()).isEqualTo(here.assistant);
        assertThat(contact.post().email()).isEqualTo("company@test.example");
        assertThat(contact.post().standIn())
                .extracting(PostView.Officer::postId)
                .isEqualTo(here.assistant);
        assertThat(posts.search("ব্যবস্থাপক " + here.unique, 5))
                .as("picked like any post")
                .extracting(PostView::id)
                .contains(contact.post().id());
        here.somebody(get("/register/contacts").param("q", here.unique))
                .andExpect(content().string(containsString("company@test.example")))
                .andExpect(content().string(containsString("সহকারী কমিশনার")));
        here.administrator(
                        get("/register/posts/%d/edit".formatted(contact.post().id())))
                .andExpect(content().string(containsString("value=\"" + here.assistant + "\" checked")));
    }

    @Test
    void anOrganisationIsEnteredOnce() throws Exception {
        here.administrator(contact());
        here.administrator(contact());
        assertThat(contacts.search(here.unique, 1).rows())
                .hasSize(2)
                .extracting(line -> line.post().officeId())
                .containsOnly(
                        contacts.search(here.unique, 1).rows().get(0).post().officeId());
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        here.administrator(post("/register/contacts")
                        .param("organisation", "কোম্পানি")
                        .param("email", "nowhere"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nowhere")))
                .andExpect(content().string(containsString("যে পদ তাঁর পক্ষে কাজ করবে তা বেছে নিন")));
        here.administrator(post("/register/contacts").param("search", "liaison").param("organisation", "কোম্পানি"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("কোম্পানি")));
    }

    @Test
    void nobodyUnknownActsForThem() throws Exception {
        here.administrator(post("/register/contacts")
                        .param("organisation", "কোম্পানি " + here.unique)
                        .param("name", "প্রতিনিধি")
                        .param("designation", "ব্যবস্থাপক")
                        .param("email", "company@test.example")
                        .param("liaison", "999999999"))
                .andExpect(status().isUnprocessableEntity());
        assertThat(contacts.search(here.unique, 1).rows()).isEmpty();
    }

    private MockHttpServletRequestBuilder contact() {
        return post("/register/contacts")
                .param("organisation", "কোম্পানি " + here.unique)
                .param("name", "প্রতিনিধি")
                .param("designation", "ব্যবস্থাপক")
                .param("email", "company@test.example")
                .param("liaison", "" + here.assistant);
    }
}
