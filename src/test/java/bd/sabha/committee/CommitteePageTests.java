package bd.sabha.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SabhaTest
class CommitteePageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestOffices offices;

    @Autowired
    Committees committees;

    @Autowired
    Processes processes;

    private TestOffice office;
    private String page;

    @BeforeEach
    void aCommittee() {
        office = offices.open();
        page = "/committees/" + office.committeeId();
    }

    @Test
    void membersReadItAndStrangersDoNot() throws Exception {
        browser.perform(as(office.chair(), get(page)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("জেলা আইসিটি কমিটি")))
                .andExpect(content().string(not(containsString(page + "/members"))));
        browser.perform(as(office.stranger(), get(page))).andExpect(status().isForbidden());
        browser.perform(as(office.stranger(), get("/committees")))
                .andExpect(content().string(not(containsString(page + "\""))));
        browser.perform(as(office.administrator(), get("/committees")))
                .andExpect(content().string(containsString(page + "\"")));
    }

    @Test
    void theMemberSecretaryKeepsItsMembers() throws Exception {
        browser.perform(as(office.secretary(), post(page + "/members"))
                        .param("version", version())
                        .param("members", "" + office.officer().postId()))
                .andExpect(status().is3xxRedirection());
        assertThat(committees.memberPosts(office.committeeId()))
                .containsExactly(
                        office.chair().postId(),
                        office.officer().postId(),
                        office.secretary().postId());
    }

    @Test
    void theMemberSecretaryChoosesHowPapersArePrinted() throws Exception {
        var issuer = "" + office.officer().postId();
        browser.perform(as(office.secretary(), post(page + "/papers"))
                        .param("version", version())
                        .param("section", "আইসিটি শাখা")
                        .param("minutesLayout", "PROSE")
                        .param("language", "en")
                        .param("issuer", issuer))
                .andExpect(status().is3xxRedirection());
        var kept = committees.get(office.committeeId());
        assertThat(kept.minutesLayout()).isEqualTo(MinutesLayout.PROSE);
        assertThat(kept.language()).isEqualTo("en");
        assertThat(kept.issuerPostId()).isEqualTo(office.officer().postId());
        browser.perform(as(office.secretary(), post(page + "/papers"))
                        .param("version", version())
                        .param("minutesLayout", "SIX_COLUMNS")
                        .param("language", "en"))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(as(office.secretary(), post(page + "/papers"))
                        .param("version", "77")
                        .param("minutesLayout", "PROSE")
                        .param("language", "bn"))
                .andExpect(status().isConflict());
        browser.perform(as(office.officer(), post(page + "/papers")).param("version", version()))
                .andExpect(status().isForbidden());
    }

    @Test
    void nobodyElseKeepsThem() throws Exception {
        browser.perform(as(office.officer(), post(page + "/members")).param("version", version()))
                .andExpect(status().isForbidden());
    }

    @Test
    void theSecondOfTwoEditorsLosesNothing() throws Exception {
        var seen = version();
        browser.perform(as(office.secretary(), post(page + "/standing-items"))
                        .param("version", seen)
                        .param("items", "প্রথম জনের বিষয়"))
                .andExpect(status().is3xxRedirection());
        browser.perform(as(office.administrator(), post(page + "/standing-items"))
                        .param("version", seen)
                        .param("items", "দ্বিতীয় জনের বিষয়"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("প্রথম জনের বিষয়")))
                .andExpect(content().string(containsString("দ্বিতীয় জনের বিষয়")));
        assertThat(committees.standingItems(office.committeeId())).containsExactly("প্রথম জনের বিষয়");
    }

    @Test
    void aRhythmThatCannotBeIsRefusedWithWhatWasTyped() throws Exception {
        browser.perform(as(office.secretary(), post(page + "/rhythm"))
                        .param("version", version())
                        .param("everyMonths", "1")
                        .param("by", "day")
                        .param("dayOfMonth", "৪০")
                        .param("atTime", "10:30")
                        .param("place", "সম্মেলন কক্ষ ৭")
                        .param("conveneDaysBefore", "14"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("৪০")))
                .andExpect(content().string(containsString("সম্মেলন কক্ষ ৭")));
    }

    @Test
    void aChangedRhythmIsToldToItsProcess() throws Exception {
        office = offices.open(new Recurrence(0, 1, 3, 7, null, LocalTime.of(12, 30), "কক্ষ", 14));
        var subject = Subject.of("committee", office.committeeId());
        assertThat(processes.waitsFor("rhythm-changed", subject)).isTrue();
        browser.perform(as(office.secretary(), post("/committees/" + office.committeeId() + "/rhythm"))
                        .param("version", version())
                        .param("everyMonths", "3")
                        .param("by", "day")
                        .param("dayOfMonth", "১৫")
                        .param("atTime", "10:30")
                        .param("place", "সম্মেলন কক্ষ")
                        .param("conveneDaysBefore", "১০"))
                .andExpect(status().is3xxRedirection());
        assertThat(committees.recurrence(office.committeeId()).orElseThrow())
                .extracting(Recurrence::everyMonths, Recurrence::dayOfMonth, Recurrence::conveneDaysBefore)
                .containsExactly(3, 15, 10);
        assertThat(processes.waitsFor("rhythm-changed", subject)).isTrue();
    }

    @Test
    void searchingKeepsWhatIsChosen() throws Exception {
        browser.perform(as(office.secretary(), post(page + "/members"))
                        .param("search", "members")
                        .param("members-search", "হিসাবরক্ষক")
                        .param("members", "" + office.officer().postId()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString("value=\"" + office.officer().postId() + "\" checked")));
        browser.perform(as(office.secretary(), get("/posts"))
                        .header("HX-Request", "true")
                        .param("field", "members")
                        .param("members-search", "হিসাবরক্ষক"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("হিসাবরক্ষক")));
    }

    @Test
    void anAdministratorEstablishesOne() throws Exception {
        browser.perform(as(office.administrator(), get("/committees/new"))).andExpect(status().isOk());
        browser.perform(as(office.administrator(), post("/committees")).param("name", ""))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(as(office.administrator(), post("/committees"))
                        .param("name", "জেলা সমন্বয় কমিটি")
                        .param("nameEn", "District Coordination Committee")
                        .param("chair", "" + office.chair().postId())
                        .param("secretary", "" + office.officer().postId())
                        .param("issuer", "chair")
                        .param("memoPrefix", "০৫.৪৪.০১০০.০১০.০৬.০০১.২২")
                        .param("items", "এক\n\nদুই"))
                .andExpect(status().is3xxRedirection());
        var established = committees.all().stream()
                .filter(committee ->
                        committee.secretaryPostId() == office.officer().postId())
                .findFirst()
                .orElseThrow();
        assertThat(established.memoPrefix()).isEqualTo("05.44.0100.010.06.001.22");
        assertThat(committees.standingItems(established.key())).containsExactly("এক", "দুই");
        browser.perform(as(office.chair(), get("/committees/new"))).andExpect(status().isForbidden());
    }

    private String version() {
        return Long.toString(committees.get(office.committeeId()).version());
    }

    private static MockHttpServletRequestBuilder as(Person person, MockHttpServletRequestBuilder request) {
        return request.with(user(person.username())).with(csrf());
    }
}
