package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.decision.MinutesOnPaper.Minutes;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Decisions and directives as the browser writes them. */
@SabhaTest
@Import({MinutesOnPaper.class, DecisionControllerTests.WhileTheSecretaryWrites.class})
class DecisionControllerTests {

    /** Stands for the open task draft-minutes: the member-secretaries of these tests are writing. */
    @TestConfiguration
    static class WhileTheSecretaryWrites {
        @Bean
        MinutesEditing secretariesWrite() {
            return (viewer, minutesId) -> viewer.username().startsWith("acict");
        }
    }

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesOnPaper paper;

    @Autowired
    Decisions decisions;

    @Autowired
    MockMvc web;

    TestOffice office;
    Minutes minutes;
    String collection;

    @BeforeEach
    void open() {
        office = offices.open();
        minutes = paper.open(office);
        collection = "/minutes/" + minutes.id() + "/decisions";
    }

    @Test
    void aDecisionIsAdded() throws Exception {
        web.perform(written(collection, office.secretary(), "পোর্টাল হালনাগাদ করতে হবে।", 0)
                        .param("forAction", "" + office.upazilaHead(0).postId())
                        .param("forInformation", "" + office.chair().postId())
                        .param("dueOn", "2022-07-05"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/minutes/" + minutes.id() + "#discussion-" + minutes.discussionId()));
        assertThat(decisions.of(minutes.id())).singleElement().satisfies(decision -> {
            assertThat(decision.number()).isEqualTo("১.১");
            assertThat(decision.implementers()).hasSize(2);
            assertThat(decision.implementers().get(0).acts()).isTrue();
            assertThat(decision.implementers().get(1).acts()).isFalse();
            assertThat(decision.dueOn()).isEqualTo(LocalDate.of(2022, 7, 5));
        });
    }

    @Test
    void withoutWordsNothingIsSavedAndNothingIsLost() throws Exception {
        web.perform(written(collection, office.secretary(), " ", 0)
                        .param("deadlineWords", "প্রতি মাসে")
                        .param("forAction", "" + office.upazilaHead(0).postId()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("সিদ্ধান্তের ভাষা লিখুন।")))
                .andExpect(content().string(containsString("প্রতি মাসে")))
                .andExpect(content().string(containsString("রামপাল")));
        assertThat(decisions.of(minutes.id())).isEmpty();
    }

    @Test
    void theSecondOfTwoWritersIsToldAndMaySaveAgain() throws Exception {
        var id = paper.decides(minutes, null, office.officer().postId());
        var version = decisions.get(id).version();
        web.perform(written("/decisions/" + id, office.secretary(), "প্রথম জনের লেখা", version))
                .andExpect(status().isSeeOther());
        web.perform(written("/decisions/" + id, office.secretary(), "দ্বিতীয় জনের লেখা", version))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("প্রথম জনের লেখা")))
                .andExpect(content().string(containsString("দ্বিতীয় জনের লেখা")));
        var now = decisions.get(id);
        assertThat(now.words()).isEqualTo("প্রথম জনের লেখা");
        web.perform(written("/decisions/" + id, office.secretary(), "দ্বিতীয় জনের লেখা", now.version()))
                .andExpect(status().isSeeOther());
        assertThat(decisions.get(id).words()).isEqualTo("দ্বিতীয় জনের লেখা");
    }

    @Test
    void whatSomebodyElseRemovedCanBeAddedAnew() throws Exception {
        var id = paper.decides(minutes, null, office.officer().postId());
        web.perform(post("/decisions/" + id + "/removal")
                        .param("version", "" + decisions.get(id).version())
                        .with(user(office.secretary().username()))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        web.perform(written("/decisions/" + id, office.secretary(), "আমার লেখা", 1))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("আমার লেখা")))
                .andExpect(content().string(containsString("action=\"" + collection)));
    }

    @Test
    void onlyWhoWritesTheMinutesDecides() throws Exception {
        var id = paper.decides(minutes, null, office.officer().postId());
        web.perform(written(collection, office.officer(), "আমিও লিখি", 0)).andExpect(status().isForbidden());
        web.perform(written("/decisions/" + id, office.officer(), "আমিও লিখি", 1))
                .andExpect(status().isForbidden());
        web.perform(get(collection)
                        .param("discussionId", "" + minutes.discussionId())
                        .with(user(office.officer().username())))
                .andExpect(status().isForbidden());
    }

    @Test
    void htmxGetsThePieceThatChanges() throws Exception {
        web.perform(written(collection, office.secretary(), "পোর্টাল হালনাগাদ করতে হবে।", 0)
                        .header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"decisions-" + minutes.discussionId())))
                .andExpect(content().string(containsString("বাস্তবায়নকারী নেই")));
    }

    @Test
    void aDirectiveIsReadByThoseItConcernsAndWithdrawnByThoseWhoRunTheCommittee() throws Exception {
        var decision = paper.decides(minutes, null, office.officer().postId());
        paper.issue(minutes);
        var path = paper.directives(decision).get(0).path();
        web.perform(get(path).with(user(office.officer().username()))).andExpect(status().isOk());
        web.perform(get(path).with(user(office.stranger().username()))).andExpect(status().isForbidden());
        web.perform(withdrawal(path, office.officer(), "না")).andExpect(status().isForbidden());
        web.perform(withdrawal(path, office.chair(), " ")).andExpect(status().isUnprocessableEntity());
        web.perform(withdrawal(path, office.chair(), "প্রয়োজন নেই")).andExpect(status().isSeeOther());
        web.perform(withdrawal(path, office.secretary(), "আবার")).andExpect(status().isConflict());
    }

    @Test
    void aDirectiveIsHandedOverToAnotherPost() throws Exception {
        var decision = paper.decides(minutes, null, office.officer().postId());
        paper.issue(minutes);
        var path = paper.directives(decision).get(0).path();
        web.perform(handover(path, office.officer().postId())).andExpect(status().isUnprocessableEntity());
        web.perform(handover(path, office.upazilaHead(0).postId())).andExpect(status().isSeeOther());
        web.perform(get(path).with(user(office.secretary().username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("হস্তান্তর: প্রোগ্রামার")));
    }

    private MockHttpServletRequestBuilder written(String path, Person writer, String words, long version) {
        return post(path)
                .param("minutesId", "" + minutes.id())
                .param("discussionId", "" + minutes.discussionId())
                .param("words", words)
                .param("version", "" + version)
                .with(user(writer.username()))
                .with(csrf());
    }

    private MockHttpServletRequestBuilder withdrawal(String path, Person who, String reason) {
        return post(path + "/withdrawal")
                .param("reason", reason)
                .with(user(who.username()))
                .with(csrf());
    }

    private MockHttpServletRequestBuilder handover(String path, long post) {
        return post(path + "/handovers")
                .param("postId", "" + post)
                .param("reason", "কর্মপরিধি")
                .with(user(office.secretary().username()))
                .with(csrf());
    }
}
