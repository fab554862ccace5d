package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.directory.Register.Charge;
import bd.sabha.support.SabhaTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Everybody sees the register, an administrator keeps it. */
@SabhaTest
class RegisterPageTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Register register;

    @Autowired
    OfficeRegister offices;

    @Autowired
    PostRegister posts;

    private RegisterBrowser here;

    @BeforeEach
    void anOfficeWithAnotherBelow() {
        here = new RegisterBrowser(mvc, register);
    }

    @Test
    void everybodySearchesAndBrowses() throws Exception {
        here.somebody(get("/register"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"found\"")));
        here.somebody(get("/register").param("q", "জেলা " + here.unique))
                .andExpect(content().string(containsString("/register/posts/" + here.commissioner)))
                .andExpect(content().string(containsString("/register/offices/" + here.district)));
        here.somebody(get("/register").param("q", here.unique).header("HX-Request", "true"))
                .andExpect(content().string(not(containsString("<html"))));
        here.somebody(get("/posts").param("q", "x")).andExpect(redirectedUrl("/register?q=x"));
        here.somebody(get("/administration/register")).andExpect(redirectedUrl("/register?q="));
    }

    @Test
    void anOfficeShowsItsPostsAndWhoDoesTheWorkOfAVacantOne() throws Exception {
        here.somebody(get("/register/offices/" + here.district))
                .andExpect(content().string(containsString("রহিম " + here.unique)))
                .andExpect(content().string(containsString("শূন্য")))
                .andExpect(content().string(containsString("dc@test.example")))
                .andExpect(content().string(containsString("উপজেলা কার্যালয় " + here.unique)));
        assertThat(posts.line(here.uno).post().standIn())
                .extracting(PostView.Officer::postId)
                .isEqualTo(here.commissioner);
        here.somebody(get("/register").param("q", "উপজেলা নির্বাহী " + here.unique))
                .andExpect(content().string(containsString("শূন্য পদ – দায়িত্বে: রহিম " + here.unique)));
        here.somebody(get("/register/offices/" + here.upazila))
                .andExpect(content().string(containsString("/register/offices/" + here.district)))
                .andExpect(content().string(containsString("/register/posts/" + here.commissioner)));
    }

    @Test
    void manyOfficesBelowComeInPages() throws Exception {
        IntStream.range(0, 60)
                .forEach(i -> register.office(here.district, 6, "শাখা %02d".formatted(i), "Branch " + i, "", "", null));
        here.somebody(get("/register/offices/" + here.district))
                .andExpect(content().string(containsString("rel=\"next\"")))
                .andExpect(content().string(not(containsString("শাখা 55"))));
        here.somebody(get("/register/offices/" + here.district).param("page", "2"))
                .andExpect(content().string(containsString("শাখা 55")));
        here.somebody(get("/register/offices/" + here.district)
                        .param("q", "শাখা 55")
                        .header("HX-Request", "true"))
                .andExpect(content().string(containsString("শাখা 55")))
                .andExpect(content().string(not(containsString("শাখা 54"))));
    }

    @Test
    void aPostShowsWhoHeldItWhen() throws Exception {
        register.release(here.rahimsTime, RegisterBrowser.SINCE.plusYears(1));
        register.appoint(here.commissioner, here.person("করিম"), Charge.ACTING, RegisterBrowser.SINCE.plusYears(2));
        here.somebody(get("/register/posts/" + here.commissioner))
                .andExpect(content().string(containsString("রহিম " + here.unique)))
                .andExpect(content().string(containsString("১ জানুয়ারি ২০২১")))
                .andExpect(content().string(containsString("ভারপ্রাপ্ত")))
                .andExpect(content().string(not(containsString("পাসওয়ার্ড"))));
        here.somebody(get("/register/posts/999999999")).andExpect(status().isNotFound());
    }

    @Test
    void whoIsNoAdministratorChangesNothingAndSeesNoButtons() throws Exception {
        for (var request : new MockHttpServletRequestBuilder[] {
            get("/register/offices/new"),
            post("/register/offices").param("name", "নতুন"),
            get("/register/offices/" + here.district + "/edit"),
            post("/register/offices/" + here.district).param("name", "অন্য"),
            post("/register/offices/" + here.upazila + "/deletion"),
            get("/register/offices/" + here.district + "/posts/new"),
            post("/register/offices/" + here.district + "/posts").param("designation", "নতুন"),
            get("/register/posts/" + here.uno + "/edit"),
            post("/register/posts/" + here.uno).param("designation", "অন্য"),
            post("/register/posts/" + here.uno + "/deletion"),
            get("/register/posts/" + here.uno + "/handover"),
            post("/register/posts/" + here.uno + "/handover").param("confirmed", "true"),
            post("/register/posts/" + here.commissioner + "/departure").param("confirmed", "true"),
            get("/register/incumbencies/" + here.rahimsTime),
            post("/register/incumbencies/" + here.rahimsTime),
            post("/register/incumbencies/" + here.rahimsTime + "/deletion"),
            get("/register/choices").param("kind", "person").param("field", "person"),
            get("/register/contacts/new"),
            post("/register/contacts").param("organisation", "নতুন")
        }) {
            here.somebody(request).andExpect(status().isForbidden());
        }
        for (var path : new String[] {"/offices/" + here.district, "/posts/" + here.commissioner, "/contacts", ""}) {
            here.somebody(get("/register" + path))
                    .andExpect(content().string(not(containsString("/edit"))))
                    .andExpect(content().string(not(containsString("/new"))))
                    .andExpect(content().string(not(containsString("/handover"))))
                    .andExpect(content().string(not(containsString("/incumbencies"))));
        }
    }

    @Test
    void anAdministratorEntersAnOfficeBelowAnother() throws Exception {
        here.administrator(get("/register/offices/new").param("parent", "" + here.upazila))
                .andExpect(content().string(containsString("value=\"" + here.upazila + "\" checked")));
        here.administrator(post("/register/offices")
                        .param("parent", "" + here.upazila)
                        .param("layer", "7")
                        .param("kind", "LOCAL_BODY")
                        .param("name", "ইউনিয়ন পরিষদ " + here.unique)
                        .param("nameEn", "Union Parishad")
                        .param("memoPrefix", "৪৬.০০.০১"))
                .andExpect(status().is3xxRedirection());
        var union = offices.below(here.upazila, "", 1).rows().get(0).office();
        assertThat(union.memoPrefix()).isEqualTo("46.00.01");
        assertThat(offices.above(union.id()))
                .extracting(OfficeRegister.Choice::id)
                .containsExactly(here.district, here.upazila);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() throws Exception {
        here.administrator(post("/register/offices").param("place", "রামপাল").param("email", "no address"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("রামপাল")))
                .andExpect(content().string(containsString("no address")))
                .andExpect(content().string(containsString("ই-মেইল ঠিকানাটি সঠিক নয়")))
                .andExpect(content().string(containsString("aria-describedby=\"email-error\"")))
                .andExpect(content().string(containsString("id=\"email-error\"")));
        here.administrator(post("/register/offices/" + here.district + "/posts").param("designation", "কেরানি"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("কেরানি")));
        here.administrator(post("/register/offices/" + here.upazila)
                        .param("name", "লেখা হচ্ছে")
                        .param("search", "parent")
                        .param("parent-search", "জেলা " + here.unique))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("লেখা হচ্ছে")))
                .andExpect(content().string(containsString("value=\"" + here.district + "\"")));
    }

    @Test
    void noOfficeStandsBelowItself() throws Exception {
        here.administrator(office(here.district, 0).param("parent", "" + here.upazila))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("নিজের অধীন")));
        assertThat(offices.get(here.district).parentId()).isNull();
    }

    @Test
    void whoSavesOverAnothersChangeSeesWhatIsThereNow() throws Exception {
        here.administrator(office(here.district, 0).param("place", "বাগেরহাট")).andExpect(status().is3xxRedirection());
        here.administrator(office(here.district, 0).param("place", "খুলনা"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("এখন আছে: বাগেরহাট")))
                .andExpect(content().string(containsString("value=\"খুলনা\"")));
        here.administrator(office(here.district, 1).param("place", "খুলনা")).andExpect(status().is3xxRedirection());
        assertThat(offices.get(here.district).place()).isEqualTo("খুলনা");
    }

    @Test
    void aPostGetsOtherNamesAndAnOfficeOneHead() throws Exception {
        here.administrator(designation(here.assistant, 0).param("aliases", "এসি\n\n সহকারী কমিশনার (ভূমি) "))
                .andExpect(status().is3xxRedirection());
        assertThat(posts.get(here.assistant).aliases()).containsExactly("এসি", "সহকারী কমিশনার (ভূমি)");
        here.administrator(get("/register/posts/" + here.assistant))
                .andExpect(content().string(containsString("এসি")));
        here.administrator(designation(here.assistant, 1).param("head", "true"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("দপ্তরের প্রধান একজনই")));
        here.administrator(designation(here.assistant, 0).param("email", "ac@test.example"))
                .andExpect(status().isConflict());
        assertThat(posts.get(here.assistant).head()).isFalse();
    }

    @Test
    void onlyWhatNothingRefersToIsDeleted() throws Exception {
        here.administrator(post("/register/offices/" + here.district + "/deletion"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("দপ্তরটি মুছে ফেলা যায় না")));
        here.administrator(post("/register/posts/" + here.commissioner + "/deletion"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("এতে কেউ দায়িত্বে আছেন")));
        here.administrator(post("/register/posts/" + here.uno + "/deletion")).andExpect(status().is3xxRedirection());
        here.administrator(post("/register/offices/" + here.upazila + "/deletion"))
                .andExpect(redirectedUrl("/register/offices/" + here.district));
        here.administrator(get("/register/offices/" + here.upazila)).andExpect(status().isNotFound());
    }

    @Test
    void whatNobodyCanTypeInTheFormsIsRefusedToo() throws Exception {
        var nowhere = "999999999";
        for (var request : new MockHttpServletRequestBuilder[] {
            office(here.district, 0).param("parent", nowhere),
            post("/register/offices")
                    .param("name", "নতুন")
                    .param("nameEn", "New")
                    .param("layer", "5")
                    .param("kind", "OFFICE")
                    .param("parent", nowhere),
            post("/register/offices").param("layer", "five").param("kind", "NONE"),
            office(here.district, 0).param("place", "অ".repeat(501)),
            designation(here.assistant, 0).param("liaison", nowhere),
            post("/register/posts/" + here.assistant + "/handover")
                    .param("person", nowhere)
                    .param("charge", "NONE"),
            post("/register/posts/" + here.commissioner + "/departure")
                    .param("incumbency", nowhere)
                    .param("toOn", "2022-06-12"),
            post("/register/incumbencies/" + here.rahimsTime).param("fromOn", "+999999999-12-31")
        }) {
            here.administrator(request).andExpect(status().isUnprocessableEntity());
        }
        for (var request : new MockHttpServletRequestBuilder[] {
            post("/register/posts/" + here.assistant)
                    .param("designation", "সহকারী")
                    .param("designationEn", "Assistant"),
            post("/register/incumbencies/" + here.rahimsTime).param("fromOn", "2020-01-01")
        }) {
            here.administrator(request).andExpect(status().isConflict());
        }
    }

    private MockHttpServletRequestBuilder office(long id, int version) {
        return post("/register/offices/" + id)
                .param("name", "জেলা কার্যালয় " + here.unique)
                .param("nameEn", "District office")
                .param("layer", "5")
                .param("kind", "OFFICE")
                .param("version", "" + version);
    }

    private MockHttpServletRequestBuilder designation(long id, int version) {
        return post("/register/posts/" + id)
                .param("designation", "সহকারী কমিশনার")
                .param("designationEn", "Assistant Commissioner")
                .param("version", "" + version);
    }
}
