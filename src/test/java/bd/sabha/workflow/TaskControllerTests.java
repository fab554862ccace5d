package bd.sabha.workflow;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.meeting.Meetings;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of the task list: one for all tasks, one for each. */
@SabhaTest
class TaskControllerTests {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffices offices;

    @Autowired
    Meetings meetings;

    TestOffice office;
    Subject meeting;
    String task;

    @BeforeEach
    void convene() {
        office = offices.open();
        meeting = Subject.of(
                "meeting",
                meetings.convene(office.committeeId(), Engine.TODAY.plusDays(7), LocalTime.of(11, 0), "সম্মেলন কক্ষ"));
        office.secretary().completes(meeting, "prepare-notice");
        task = office.chair().openTask(meeting, "approve-notice");
    }

    @Test
    void theListShowsMyTasksInWords() throws Exception {
        web.perform(get("/tasks").with(user(office.chair().username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/tasks/" + task)))
                .andExpect(content().string(containsString("জেলা আইসিটি কমিটি")));
        web.perform(get("/tasks?committee=&task=approve-notice&due=WEEK&page=1")
                        .with(user(office.chair().username())))
                .andExpect(status().isOk());
    }

    @Test
    void theTaskShowsItsFormItsPapersAndWhereItStands() throws Exception {
        web.perform(get("/tasks/" + task).with(user(office.chair().username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"outcome\"")))
                .andExpect(content().string(containsString("সম্মেলন কক্ষ")))
                .andExpect(content().string(containsString("aria-current=\"step\"")));
    }

    @Test
    void nothingIsShownToWhoDoesNotHoldThePost() throws Exception {
        for (var other :
                new String[] {office.stranger().username(), office.secretary().username()}) {
            web.perform(get("/tasks/" + task).with(user(other))).andExpect(status().isForbidden());
            web.perform(post("/tasks/" + task).with(user(other)).with(csrf()).param("outcome", "approve"))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void aWrongAnswerIsToldBesideItsFieldAndNothingTypedIsLost() throws Exception {
        web.perform(post("/tasks/" + task)
                        .with(user(office.chair().username()))
                        .with(csrf())
                        .param("outcome", "return")
                        .param("remark", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"remark-error\"")))
                .andExpect(content().string(containsString("checked=\"checked\"")));
        web.perform(post("/tasks/" + task)
                        .with(user(office.chair().username()))
                        .with(csrf())
                        .param("remark", "স্থান পরিবর্তন করুন"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("স্থান পরিবর্তন করুন")));
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() throws Exception {
        var chair = user(office.chair().username());
        web.perform(post("/tasks/" + task).with(chair).with(csrf()).param("outcome", "approve"))
                .andExpect(redirectedUrl("/tasks"));
        web.perform(post("/tasks/" + task)
                        .with(chair)
                        .with(csrf())
                        .param("outcome", "return")
                        .param("remark", "আমার মন্তব্য"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("আমার মন্তব্য")))
                .andExpect(content().string(containsString("জেলা প্রশাসক")));
        web.perform(get("/tasks/" + task).with(chair)).andExpect(status().isGone());
    }
}
