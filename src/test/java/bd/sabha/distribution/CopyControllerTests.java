package bd.sabha.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.committee.CommitteeAccess;
import bd.sabha.registry.Documents;
import bd.sabha.support.Engine;
import bd.sabha.support.Prints;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Copies as their receivers and their office see them. */
@SabhaTest
class CopyControllerTests {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"bn\"><body>কার্যবিবরণী</body></html>";

    private final Subject paper = Paper.some();

    @Autowired
    MockMvc browser;

    @Autowired
    Dispatches dispatches;

    @Autowired
    Documents documents;

    @Autowired
    CommitteeAccess access;

    @Autowired
    TestOffices offices;

    private TestOffice office;
    private Person uno;
    private long copy;

    @BeforeEach
    void sendCopies() {
        office = offices.open();
        uno = office.stranger();
        var document = documents
                .keep(paper, "minutes", office.committeeId(), null, Engine.TODAY, Prints.of(Paper.TITLE, PAGE))
                .id();
        var covering = new Letter(Paper.TITLE, "কার্যবিবরণী", null, null, null, document);
        dispatches.prepare(
                paper,
                "minutes",
                office.committeeId(),
                covering,
                List.of(Paper.forAction(uno, "মতামত দিন"), Paper.forInformation(office.upazilaHead(1))));
        dispatches.startBatch(paper, "minutes", 0);
        copy = dispatches.of(paper).get(0).id();
    }

    @Test
    void aReceiverSeesTheCopiesOfTheirPosts() throws Exception {
        as(uno, get("/copies"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(Paper.TITLE),
                                containsString("মতামত দিন"),
                                containsString("কার্যার্থে"),
                                containsString("/copies/" + copy + "/document"),
                                not(containsString(
                                        "প্রাপক " + office.upazilaHead(1).username())))));
        as(office.upazilaHead(2), get("/copies")).andExpect(content().string(not(containsString(Paper.TITLE))));
    }

    @Test
    void aReceiverAcknowledgesTheirOwnCopyAlone() throws Exception {
        as(office.upazilaHead(1), post("/copies/" + copy + "/acknowledgement").with(csrf()))
                .andExpect(status().isForbidden());
        as(office.secretary(), post("/copies/" + copy + "/acknowledgement").with(csrf()))
                .andExpect(status().isForbidden());
        as(uno, post("/copies/" + copy + "/acknowledgement")).andExpect(status().isForbidden());
        assertThat(dispatches.of(paper)).allMatch(it -> it.acknowledgedAt() == null);

        as(uno, post("/copies/" + copy + "/acknowledgement").with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/copies?page=1"));
        assertThat(dispatches.of(paper).get(0).acknowledgedAt()).isNotNull();
        assertThat(dispatches.of(paper).get(1).acknowledgedAt()).isNull();
    }

    @Test
    void theDocumentIsForItsReceiver() throws Exception {
        as(uno, get("/copies/" + copy + "/document"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
                .andExpect(content().string(PAGE));
        for (var other : List.of(office.upazilaHead(1), office.secretary(), office.administrator())) {
            as(other, get("/copies/" + copy + "/document")).andExpect(status().isForbidden());
        }
        as(uno, get("/copies/987654321/document")).andExpect(status().isForbidden());
    }

    @Test
    void theOfficePrintsItsCopies() throws Exception {
        for (var own : List.of(office.secretary(), office.chair(), office.administrator())) {
            as(own, get("/dispatches/" + copy))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("প্রাপক: প্রাপক " + uno.username() + " (কার্যার্থে)")));
            as(own, get("/dispatches/" + copy + "/document"))
                    .andExpect(content().string(PAGE));
        }
        as(uno, get("/dispatches/" + copy)).andExpect(status().isForbidden());
        as(office.upazilaHead(0), get("/dispatches/" + copy + "/document")).andExpect(status().isForbidden());
    }

    @Test
    void theNewestComeFirstAPageAtATime() throws Exception {
        IntStream.rangeClosed(1, 21).forEach(this::sendAnother);

        as(uno, get("/copies"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<span>পত্র নং 21.</span>"),
                                containsString("<span>পত্র নং 2.</span>"),
                                not(containsString("<span>পত্র নং 1.</span>")),
                                containsString("পাতা ১/২"))));
        as(uno, get("/copies?page=2"))
                .andExpect(content()
                        .string(allOf(containsString("<span>পত্র নং 1.</span>"), containsString(Paper.TITLE))));
        as(uno, get("/copies?page=99").param("lang", "en")).andExpect(content().string(containsString("Page 2 of 2")));
        as(uno, get("/copies?page=-1")).andExpect(status().isOk());
    }

    @Test
    void whoGotACopyMayReadTheCommitteesPages() {
        assertThat(access.mayRead(office.committeeId(), uno.viewer())).isTrue();
        assertThat(access.mayRead(
                        office.committeeId(), offices.open().stranger().viewer()))
                .isFalse();
    }

    private void sendAnother(int number) {
        var other = Paper.some();
        var letter = Letter.of("পত্র নং " + number + ".", "কথা", null);
        dispatches.prepare(other, "minutes", office.committeeId(), letter, List.of(Paper.forInformation(uno)));
        dispatches.startBatch(other, "minutes", 0);
    }

    private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(person.username())));
    }
}
