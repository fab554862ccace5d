package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bd.sabha.directory.Absence.Problem;
import bd.sabha.directory.Absence.Refused;
import bd.sabha.directory.Absence.Wish;
import bd.sabha.directory.Register.Charge;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page on which somebody names a colleague for the days of an absence. */
@SabhaTest
class AbsenceTests {

    private static final LocalDate TODAY = Engine.TODAY;

    @Autowired
    MockMvc web;

    @Autowired
    TestOffices offices;

    @Autowired
    Absences absences;

    @Autowired
    Register register;

    @Autowired
    Engine engine;

    @Autowired
    JdbcClient jdbc;

    Person absent;
    Person colleague;
    TestOffice office;

    @BeforeEach
    void anOffice() {
        office = offices.open();
        absent = office.upazilaHead(0);
        colleague = office.officer();
    }

    @Test
    void aColleagueIsNamedForSomeDays() throws Exception {
        assertThat(page(get("/absence"))).contains("উপজেলা নির্বাহী অফিসার, রামপাল", "কোনো অনুপস্থিতি লিপিবদ্ধ নেই");
        assertThat(sent(form(TODAY, TODAY.plusDays(2)), absent).getStatus()).isEqualTo(303);
        assertThat(page(get("/absence")))
                .contains("১২ জুন ২০২২ হতে ১৪ জুন ২০২২ পর্যন্ত", "চলমান", "অর্জিত ছুটি", "আজই শেষ দিন করুন");
        assertThat(absences.of(absent.personId())).singleElement().satisfies(entered -> {
            assertThat(entered.colleagueId()).isEqualTo(colleague.personId());
            assertThat(entered.posts()).containsExactly("উপজেলা নির্বাহী অফিসার, রামপাল");
        });
        assertThat(body(sent(get("/absence"), colleague))).contains("যাঁদের পক্ষে আপনি দায়িত্বে");
        assertThat(colleague.viewer().substitutions()).hasSize(1);
        assertThat(colleague.viewer().charges()).hasSize(1);
    }

    @Test
    void itIsForAllPostsOrForSome() {
        var other = register.post(office.districtOffice(), "উপপরিচালক", "Deputy Director", false, null);
        register.appoint(other, absent.personId(), Charge.ADDITIONAL_CHARGE, TODAY.minusDays(1));
        enters(List.of(other), TODAY, TODAY.plusDays(1));
        assertThat(colleague.viewer().holds(other)).isTrue();
        assertThat(colleague.viewer().holds(absent.postId())).isFalse();
        enters(List.of(other, absent.postId()), TODAY.plusDays(2), TODAY.plusDays(2));
        assertThat(absences.of(absent.personId())).hasSize(2).last().satisfies(both -> assertThat(both.posts())
                .hasSize(2));
    }

    @Test
    void theColleagueIsFoundByNameOrPostAmongThoseWhoCanLogIn() throws Exception {
        register.person("প্রোগ্রামার লগইনবিহীন", "programmer without account", null);
        assertThat(page(get("/absence/colleagues")
                        .param(
                                "colleague-search",
                                "প্রোগ্রামার " + colleague.username().substring(10))))
                .contains("value=\"" + colleague.personId() + "\"", "প্রোগ্রামার, বাগেরহাট")
                .doesNotContain("লগইনবিহীন", "<html");
        assertThat(page(get("/absence/colleagues").param("colleague-search", "রামপাল " + absent.username())))
                .as("nobody names themselves")
                .contains("এমন কাউকে পাওয়া যায়নি");
    }

    @Test
    void whoseAccountWasStoppedCannotBeNamed() throws Exception {
        jdbc.sql("update account set blocked_at = now() where person_id = ?")
                .param(colleague.personId())
                .update();
        assertThat(page(get("/absence/colleagues").param("colleague-search", colleague.username())))
                .doesNotContain("value=\"" + colleague.personId() + "\"");
        assertThat(sent(form(TODAY, TODAY), absent).getStatus()).isEqualTo(422);
        assertThat(absences.of(absent.personId())).isEmpty();
    }

    @Test
    void whatNobodyCanTypeIsRefusedToo() throws Exception {
        var odd = post("/absence")
                .with(csrf())
                .param("posts", "x")
                .param("colleague", "y")
                .param("fromOn", "+999999999-01-01")
                .param("toOn", "2022-06-12");
        assertThat(sent(odd, absent).getStatus()).isEqualTo(422);
    }

    @Test
    void withoutJavaScriptTheSearchShowsThePageAgainWithAllThatWasTyped() throws Exception {
        var found =
                sent(form(TODAY, TODAY).param("search", "colleague").param("colleague-search", "হিসাবরক্ষক"), absent);
        assertThat(found.getStatus()).isEqualTo(200);
        assertThat(body(found))
                .contains("হিসাবরক্ষক", "অর্জিত ছুটি", "value=\"2022-06-12\"")
                .containsPattern("value=\"" + colleague.personId() + "\"\\s+checked");
        assertThat(absences.of(absent.personId())).isEmpty();
    }

    @Test
    void whatCannotBeIsSaidBesideTheFieldAndAllTypedIsKept() throws Exception {
        refused(form(TODAY.plusDays(2), TODAY.plusDays(1)), "শেষ দিন প্রথম দিনের আগে হতে পারে না");
        refused(form(TODAY.minusDays(1), TODAY), "প্রথম দিন আজ বা আজকের পরে হতে হবে");
        refused(form(absent.personId(), "2022-06-20", "2022-06-20"), "নিজেকে দায়িত্ব দেওয়া যায় না");
        refused(form(-1, "2022-06-20", "2022-06-20"), "তাঁর লগইন নেই");
        refused(form(colleague.personId(), "কাল", ""), "তারিখ লিখুন");
        enters(List.of(absent.postId()), TODAY.plusDays(3), TODAY.plusDays(5));
        refused(form(TODAY.plusDays(5), TODAY.plusDays(8)), "পদটির দায়িত্ব আগেই দেওয়া আছে");
        var nothing = sent(post("/absence").with(csrf()), absent);
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(body(nothing)).contains("অন্তত একটি পদ", "একজন সহকর্মী", "কারণ লিখুন");
        assertThat(absences.of(absent.personId())).hasSize(1);
    }

    @Test
    void aColleagueWhoIsAbsentThemselvesIsNoHelp() {
        enters(List.of(absent.postId()), TODAY, TODAY.plusDays(1));
        var wish = new Wish(
                office.secretary().personId(),
                List.of(office.secretary().postId()),
                absent.personId(),
                TODAY.plusDays(1),
                TODAY.plusDays(2),
                "ছুটি");
        assertThatThrownBy(() -> absences.enter(wish))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.COLLEAGUE_ABSENT));
    }

    @Test
    void somebodyElsesPostIsNotGivenAway() {
        var wish = new Wish(
                absent.personId(), List.of(office.chair().postId()), colleague.personId(), TODAY, TODAY, "ছুটি");
        assertThat(absences.problems(wish)).containsExactly(Problem.NO_POST);
    }

    @Test
    void itEndsEarlyWithTodayAndOneToComeIsDropped() throws Exception {
        enters(List.of(absent.postId()), TODAY, TODAY.plusDays(5));
        enters(List.of(absent.postId()), TODAY.plusDays(8), TODAY.plusDays(9));
        var both = absences.of(absent.personId());
        assertThat(sent(post("/absence/" + both.get(0).id() + "/end").with(csrf()), office.chair())
                        .getStatus())
                .isEqualTo(403);
        for (var absence : both) {
            assertThat(sent(post("/absence/" + absence.id() + "/end").with(csrf()), absent)
                            .getStatus())
                    .isEqualTo(303);
        }
        assertThat(absences.of(absent.personId())).extracting(Absence::toOn).containsExactly(TODAY);
        assertThat(colleague.viewer().holds(absent.postId())).isTrue();
        engine.moveTo(TODAY.plusDays(1), LocalTime.MIN);
        assertThat(colleague.viewer().holds(absent.postId())).isFalse();
    }

    @Test
    void whoHoldsNoPostHasNothingToHandOver() throws Exception {
        assertThat(sent(get("/absence"), office.administrator()).getStatus()).isEqualTo(403);
        assertThat(body(sent(get("/tasks"), office.administrator()))).doesNotContain("href=\"/absence\"");
        assertThat(body(sent(get("/tasks"), absent))).contains("href=\"/absence\"");
    }

    private void enters(List<Long> posts, LocalDate from, LocalDate to) {
        absences.enter(new Wish(absent.personId(), posts, colleague.personId(), from, to, "ছুটি"));
    }

    private void refused(MockHttpServletRequestBuilder form, String words) throws Exception {
        var answer = sent(form, absent);
        assertThat(answer.getStatus()).as(words).isEqualTo(422);
        assertThat(body(answer)).contains(words, "অর্জিত ছুটি");
    }

    private MockHttpServletRequestBuilder form(LocalDate from, LocalDate to) {
        return form(colleague.personId(), from.toString(), to.toString());
    }

    private MockHttpServletRequestBuilder form(long person, String from, String to) {
        return post("/absence")
                .with(csrf())
                .param("posts", String.valueOf(absent.postId()))
                .param("colleague", String.valueOf(person))
                .param("fromOn", from)
                .param("toOn", to)
                .param("reason", "অর্জিত ছুটি");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return body(sent(request, absent));
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request, Person person) throws Exception {
        return web.perform(request.with(user(person.username()))).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
