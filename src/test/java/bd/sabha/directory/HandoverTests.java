package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.directory.Register.Charge;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People come and go; the post and its tasks stay, and history tells who held it when. Today is 12 June 2022. */
@SabhaTest
class HandoverTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Register register;

    @Autowired
    Tenures tenures;

    @Autowired
    Posts posts;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Engine engine;

    private RegisterBrowser here;
    private long karim;

    @BeforeEach
    void rahimIsTheCommissioner() {
        here = new RegisterBrowser(mvc, register);
        karim = here.person("করিম");
    }

    @Test
    void beforeAnythingHappensItIsToldInWords() throws Exception {
        jdbc.sql("insert into inbox values (?, 'i', 'minutes', 't', '/minutes/1', ?, null, '', null, now())")
                .params(UUID.randomUUID().toString(), here.commissioner)
                .update();
        here.administrator(takeover().param("fromOn", "2022-06-20"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("রহিম " + here.unique + " (নিয়মিত) ১৯ জুন ২০২২ পর্যন্ত")))
                .andExpect(content().string(containsString("করিম " + here.unique + " ২০ জুন ২০২২ থেকে")))
                .andExpect(content().string(containsString("১টি অনিষ্পন্ন কাজ এই পদেই থাকবে")))
                .andExpect(content().string(containsString("মেইল যাবে: 4" + here.unique + "@test.example")));
        assertThat(tenures.of(here.commissioner)).hasSize(1);
    }

    @Test
    void fromTheDayOnThePostIsTheNewHolders() throws Exception {
        confirmed(takeover().param("fromOn", "2022-06-20")).andExpect(status().is3xxRedirection());
        assertThat(tenures.get(here.rahimsTime).toOn()).isEqualTo("2022-06-19");
        assertThat(posts.get(here.commissioner).holderId()).isEqualTo(here.rahim);
        engine.jumpTo(java.time.Instant.parse("2022-06-20T03:00:00Z"));
        assertThat(posts.get(here.commissioner).holderId()).isEqualTo(karim);
        assertThat(posts.get(here.commissioner).email()).isEqualTo("4" + here.unique + "@test.example");
        here.somebody(get("/register/posts/" + here.commissioner))
                .andExpect(content().string(containsString("রহিম " + here.unique)));
    }

    @Test
    void theLastDayOfWhoLeavesCanBeAnother() throws Exception {
        confirmed(takeover().param("fromOn", "2022-06-20").param("lastOn", "2022-06-10"))
                .andExpect(status().is3xxRedirection());
        assertThat(tenures.get(here.rahimsTime).toOn()).isEqualTo("2022-06-10");
        assertThat(posts.get(here.commissioner).holder()).isNull();
    }

    @Test
    void somebodyNewGetsALinkForAPassword() throws Exception {
        confirmed(takeover()
                        .param("fromOn", "2022-06-01")
                        .param("who", "new")
                        .param("name", "নতুন জন")
                        .param("nameEn", "New person")
                        .param("email", "new@test.example")
                        .param("username", "new" + here.unique))
                .andExpect(flash().attribute("link", notNullValue()));
        assertThat(viewers.find("new" + here.unique).orElseThrow().holds(here.commissioner))
                .isTrue();
    }

    @Test
    void anActingChargeRunsBesideTheRegularOne() throws Exception {
        confirmed(takeover(Charge.ACTING).param("fromOn", "2022-06-01").param("present", "STAYS"))
                .andExpect(status().is3xxRedirection());
        assertThat(tenures.get(here.rahimsTime).toOn()).isNull();
        assertThat(posts.get(here.commissioner).holderId()).isEqualTo(here.rahim);
    }

    @Test
    void twoRegularHoldersAreRefusedWithNamesAndDates() throws Exception {
        here.administrator(takeover().param("fromOn", "2022-06-20").param("present", "STAYS"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(containsString(
                                "রহিম " + here.unique + " নিয়মিত দায়িত্বে (১ জানুয়ারি ২০২০ – চলমান)")));
        assertThatThrownBy(() -> register.appoint(here.commissioner, karim, Charge.REGULAR, LocalDate.of(2022, 7, 1)))
                .isInstanceOf(RegularOverlap.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into incumbency (post_id, person_id, charge, from_on) values (?, ?, 'REGULAR', ?)")
                        .params(here.commissioner, karim, LocalDate.of(2022, 7, 1))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyHoldsTwoPostsRegularly() throws Exception {
        register.appoint(here.uno, karim, Charge.REGULAR, RegisterBrowser.SINCE);
        here.administrator(takeover().param("fromOn", "2022-06-20"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("অতিরিক্ত দায়িত্বে লিখুন")))
                .andExpect(content().string(containsString("value=\"2022-06-20\"")));
        confirmed(takeover(Charge.ADDITIONAL_CHARGE).param("fromOn", "2022-06-20"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void whoLeavesLeavesThePostToWhoIsAbove() throws Exception {
        var held = register.appoint(here.assistant, karim, Charge.REGULAR, RegisterBrowser.SINCE);
        var leaves = departure(here.assistant, held).param("toOn", "2022-06-11");
        here.administrator(leaves)
                .andExpect(content().string(containsString("পদটি ১২ জুন ২০২২ থেকে শূন্য থাকবে")))
                .andExpect(content().string(containsString("জেলা প্রশাসক")));
        assertThat(tenures.get(held).toOn()).isNull();
        here.administrator(departure(here.assistant, held)
                        .param("toOn", "2022-06-11")
                        .param("seen", HandoverPlan.seen(tenures.of(here.assistant)))
                        .param("confirmed", "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(posts.get(here.assistant).holder()).isNull();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        here.administrator(post("/register/posts/" + here.commissioner + "/handover")
                        .param("who", "new")
                        .param("name", "শুধু বাংলা")
                        .param("charge", "REGULAR")
                        .param("present", "LEAVES")
                        .param("fromOn", "কাল"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("শুধু বাংলা")))
                .andExpect(content().string(containsString("তারিখ লিখুন")));
        here.administrator(takeover().param("fromOn", "2020-01-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("শেষ দিন তার আগে হতে পারে না")));
        here.administrator(departure(here.commissioner, here.rahimsTime).param("toOn", "2019-01-01"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void peopleAreFoundByNameMailAndPost() throws Exception {
        for (var words :
                new String[] {"রহিম " + here.unique, "4" + here.unique + "@test", "জেলা প্রশাসক " + here.unique}) {
            here.administrator(get("/register/choices")
                            .param("kind", "person")
                            .param("field", "person")
                            .param("person-search", words))
                    .andExpect(content().string(containsString("value=\"" + here.rahim + "\"")));
        }
    }

    @Test
    void whoConfirmsAfterAnotherChangeIsAskedAgain() throws Exception {
        var seen = HandoverPlan.seen(tenures.of(here.commissioner));
        register.release(here.rahimsTime, LocalDate.of(2022, 6, 15));
        here.administrator(takeover()
                        .param("fromOn", "2022-06-20")
                        .param("seen", seen)
                        .param("confirmed", "true"))
                .andExpect(status().isConflict())
                .andExpect(content().string(not(containsString("(নিয়মিত) ১৯ জুন ২০২২ পর্যন্ত"))));
        assertThat(tenures.of(here.commissioner)).hasSize(1);
    }

    @Test
    void aWrongDateIsCorrectedUnlessSomebodyDidSoBefore() throws Exception {
        here.administrator(dates("2020-02-01", "2020-01-01")).andExpect(status().is3xxRedirection());
        assertThat(tenures.get(here.rahimsTime).fromOn()).isEqualTo("2020-02-01");
        here.administrator(dates("2020-03-01", "2020-01-01"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("১ ফেব্রুয়ারি ২০২০")));
        register.release(here.rahimsTime, LocalDate.of(2021, 1, 1));
        register.appoint(here.commissioner, karim, Charge.REGULAR, LocalDate.of(2021, 1, 2));
        here.administrator(dates("2020-02-01", "2020-02-01").param("wasTo", "2021-01-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("করিম " + here.unique + " নিয়মিত দায়িত্বে")));
    }

    @Test
    void historyIsDeletedOnlyAsLongAsNothingWasDone() throws Exception {
        jdbc.sql("insert into completed_task values (?, 'i', 'minutes', 't', '/minutes/1', ?, ?, null, null, now())")
                .params(UUID.randomUUID().toString(), here.commissioner, here.rahimsTime)
                .update();
        var deletion = "/register/incumbencies/%d/deletion";
        here.administrator(post(deletion.formatted(here.rahimsTime)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("এই দায়িত্বে কাজ সম্পন্ন করা হয়েছে")));
        var mistaken = register.appoint(here.uno, karim, Charge.ACTING, RegisterBrowser.SINCE);
        here.administrator(post(deletion.formatted(mistaken))).andExpect(status().is3xxRedirection());
        assertThat(tenures.of(here.uno)).isEmpty();
    }

    @Test
    void whoLeavesTakesTheirSubstituteAlong() {
        jdbc.sql(
                        "insert into incumbency (post_id, person_id, charge, from_on, to_on, substitutes) values (?, ?, 'SUBSTITUTE', ?, ?, ?)")
                .params(here.commissioner, karim, LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30), here.rahimsTime)
                .update();
        register.release(here.rahimsTime, LocalDate.of(2022, 6, 15));
        assertThat(tenures.of(here.commissioner)).extracting(Tenure::toOn).containsOnly(LocalDate.of(2022, 6, 15));
    }

    @Test
    void ofTwoWhoGiveTheSamePostAwayAtOnceOnlyOneDoes() throws Exception {
        register.release(here.rahimsTime, LocalDate.of(2022, 6, 1));
        var seen = HandoverPlan.seen(tenures.of(here.commissioner));
        var administrators = Executors.newFixedThreadPool(2);
        Callable<Integer> gives = () -> here.administrator(takeover(Charge.ACTING)
                        .param("fromOn", "2022-06-10")
                        .param("seen", seen)
                        .param("confirmed", "true"))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(administrators.invokeAll(List.of(gives, gives)))
                .extracting(Future::get)
                .containsOnlyOnce(302)
                .filteredOn(answer -> answer != 302)
                .isSubsetOf(409, 422);
        administrators.shutdown();
        assertThat(tenures.of(here.commissioner)).hasSize(2);
    }

    private MockHttpServletRequestBuilder takeover() {
        return takeover(Charge.REGULAR);
    }

    /** Karim comes. */
    private MockHttpServletRequestBuilder takeover(Charge charge) {
        return post("/register/posts/" + here.commissioner + "/handover")
                .param("person", "" + karim)
                .param("charge", charge.name());
    }

    private ResultActions confirmed(MockHttpServletRequestBuilder request) throws Exception {
        return here.administrator(request.param("seen", HandoverPlan.seen(tenures.of(here.commissioner)))
                .param("confirmed", "true"));
    }

    private MockHttpServletRequestBuilder departure(long post, long held) {
        return post("/register/posts/" + post + "/departure").param("incumbency", "" + held);
    }

    private MockHttpServletRequestBuilder dates(String from, String was) {
        return post("/register/incumbencies/" + here.rahimsTime)
                .param("fromOn", from)
                .param("wasFrom", was);
    }
}
