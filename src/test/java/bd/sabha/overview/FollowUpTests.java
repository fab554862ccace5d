package bd.sabha.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.decision.MinutesOnPaper;
import bd.sabha.overview.FollowUp.Show;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** How far a committee's decisions are: of three implementers one was accepted, one has reported, one is silent. */
@SabhaTest
@Import(MinutesOnPaper.class)
class FollowUpTests {

    private static final LocalDate DUE = LocalDate.of(2022, 7, 3);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesOnPaper paper;

    @Autowired
    Engine engine;

    @Autowired
    FollowUps followUps;

    @Autowired
    Compliance compliance;

    @Autowired
    MockMvc web;

    TestOffice office;
    String page;

    @BeforeEach
    void issue() {
        office = offices.open();
        page = "/committees/" + office.committeeId() + "/follow-up";
        var minutes = paper.open(office);
        var decision = paper.decides(
                minutes,
                DUE,
                office.upazilaHead(0).postId(),
                office.upazilaHead(1).postId(),
                office.upazilaHead(2).postId());
        paper.issue(minutes);
        for (var i = 0; i < 2; i++) {
            var directive = paper.directives(decision).get(i);
            office.upazilaHead(i).completes(directive, "acknowledge-directive");
            office.upazilaHead(i).completes(directive, "report-progress", "claim", "done", "remark", "সম্পন্ন");
        }
        office.secretary().decides(paper.directives(decision).get(0), "review-report", "accept");
    }

    @Test
    void countsWhatHasComeAndWhatHasNot() {
        var all = followUps.of(office.committeeId());
        assertThat(all.counts())
                .containsEntry(Show.ALL, 3L)
                .containsEntry(Show.OUTSTANDING, 1L)
                .containsEntry(Show.OVERDUE, 0L)
                .containsEntry(Show.REPORTED, 1L)
                .containsEntry(Show.ACCEPTED, 1L);
        assertThat(all.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.expected()).isEqualTo(3);
            assertThat(decision.received()).isEqualTo(2);
            assertThat(compliance.sentence(decision))
                    .isEqualTo("৩টির মধ্যে ২টি প্রতিবেদন পাওয়া গেছে। উপজেলা নির্বাহী অফিসার (রামপাল ও মোংলা) হতে "
                            + "প্রতিবেদন পাওয়া গেছে। উপজেলা নির্বাহী অফিসার, কচুয়া হতে প্রতিবেদন পাওয়া যায়নি।");
        });
        assertThat(all.ofPost(office.upazilaHead(2).postId())
                        .show(Show.ACCEPTED)
                        .decisions())
                .isEmpty();
    }

    @Test
    void isOverdueFromTheFirstWorkingDayAfterTheDueDate() {
        engine.moveTo(DUE, LocalTime.of(23, 0));
        assertThat(followUps.of(office.committeeId()).counts()).containsEntry(Show.OVERDUE, 0L);
        engine.moveTo(DUE.plusDays(3), LocalTime.NOON);
        var all = followUps.of(office.committeeId());
        assertThat(all.counts()).containsEntry(Show.OVERDUE, 1L);
        assertThat(all.show(Show.OVERDUE).decisions().get(0).directives())
                .filteredOn(directive -> directive.state() == State.OVERDUE)
                .singleElement()
                .satisfies(directive -> assertThat(directive.daysOverdue()).isEqualTo(3));
    }

    @Test
    void aVacantPostSaysWhoDoesItsWork() throws Exception {
        jdbc.sql("update incumbency set to_on = '2022-01-31' where post_id = ?")
                .param(office.upazilaHead(2).postId())
                .update();
        web.perform(get(page).with(user(office.secretary().username())))
                .andExpect(content().string(containsString("শূন্য পদ – দায়িত্বে:")));
    }

    @Test
    void membersAndImplementersReadItOthersDoNot() throws Exception {
        engine.moveTo(DUE.plusDays(3), LocalTime.NOON);
        web.perform(get(page).with(user(office.upazilaHead(1).username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("৩টির মধ্যে ২টি প্রতিবেদন পাওয়া গেছে।")))
                .andExpect(content().string(containsString("৩ দিন বিলম্বিত")));
        web.perform(get(page).with(user(office.stranger().username()))).andExpect(status().isForbidden());
        web.perform(get(page)
                        .param("show", "OVERDUE")
                        .param("lang", "en")
                        .header("HX-Request", "true")
                        .with(user(office.chair().username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2 of 3 reports received")));
        web.perform(get("/committees/" + office.committeeId())
                        .with(user(office.chair().username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/follow-up?show=OVERDUE")));
    }
}
