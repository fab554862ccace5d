package bd.sabha.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.support.Engine;
import bd.sabha.support.Prints;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The link in a copy's mail: open to all, good for one thing. */
@SabhaTest
class AcknowledgementTests {

    private final Subject paper = Paper.some();

    @Autowired
    MockMvc browser;

    @Autowired
    Dispatches dispatches;

    @Autowired
    Memos memos;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Documents documents;

    private TestOffice office;
    private String link = "";

    @BeforeEach
    void sendCopy() {
        office = offices.open();
        var memo = memos.allocate(office.committee().memoPrefix(), paper, Paper.TITLE);
        assertThat(memo.number()).isEqualTo(1);
        dispatches.prepare(
                paper,
                "minutes",
                office.committeeId(),
                Paper.covering(),
                List.of(Paper.forAction(office.upazilaHead(0), "গোপন অনুরোধ"), Paper.outsider("খ", "b@ack.example")));
        dispatches.startBatch(paper, "minutes", 0);
        link = "/acknowledge/" + token(1);
    }

    @Test
    void toLookIsNotToAcknowledge() throws Exception {
        browser.perform(get(link)).andExpect(status().isOk());
        browser.perform(head(link)).andExpect(status().isOk());
        browser.perform(get(link).header("User-Agent", "mail scanner")).andExpect(status().isOk());
        assertThat(acknowledgedAt(1)).isNull();
    }

    @Test
    void thePageSaysWhichPaperAndNotWhatIsInIt() throws Exception {
        browser.perform(get(link))
                .andExpect(content()
                        .string(allOf(
                                containsString(Paper.TITLE),
                                containsString("০৫.৪৪.০১০০.০৩০.০৬.০০১."),
                                containsString("১২ জুন ২০২২"),
                                containsString("জেলা প্রশাসকের কার্যালয়, বাগেরহাট"),
                                containsString("প্রাপক uno0"),
                                containsString("কার্যার্থে"),
                                containsString("পত্রটি পেয়েছি"),
                                not(containsString("গোপন অনুরোধ")),
                                not(containsString("এইসাথে প্রেরণ")))));
    }

    @Test
    void theButtonAcknowledgesThisCopyAloneAndWithoutLogin() throws Exception {
        browser.perform(post(link)).andExpect(status().isSeeOther()).andExpect(redirectedUrl(link));

        assertThat(acknowledgedAt(1)).isCloseTo(Engine.START, within(1, ChronoUnit.MINUTES));
        assertThat(acknowledgedAt(2)).isNull();
        browser.perform(get(link))
                .andExpect(content()
                        .string(allOf(
                                containsString("১২ জুন ২০২২, সকাল ৯:০০ তারিখে এই পত্রের প্রাপ্তি স্বীকার করা হয়েছে।"),
                                not(containsString("<button")))));
    }

    @Test
    void theFirstAcknowledgementStays() throws Exception {
        browser.perform(post(link));
        engine.jumpTo(Engine.START.plus(Duration.ofHours(3)));
        browser.perform(post(link)).andExpect(status().isSeeOther());
        assertThat(acknowledgedAt(1)).isCloseTo(Engine.START, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void thePaperIsForWhoSaidThatItCame() throws Exception {
        var kept = documents.keep(
                paper, "minutes", office.committeeId(), null, Engine.TODAY, Prints.of(Paper.TITLE, "<p>পাঠ</p>"));
        jdbc.sql("update dispatch set document_id = ? where subject = ?")
                .params(kept.id(), paper.path())
                .update();
        browser.perform(get(link + "/document.pdf")).andExpect(status().isNotFound());
        browser.perform(post(link));
        browser.perform(get(link)).andExpect(content().string(containsString(link + "/document.pdf")));
        browser.perform(get(link + "/document.pdf")).andExpect(content().bytes(documents.pdf(kept.id())));
    }

    @Test
    void anUnknownLinkRevealsNothing() throws Exception {
        for (var method : List.of(get("/acknowledge/x"), post("/acknowledge/x"))) {
            browser.perform(method)
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("এই ঠিকানায় কিছু নেই")));
        }
    }

    @Test
    void theAddressOfThePageStaysSecret() throws Exception {
        browser.perform(get(link))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void whoTriesTooManyLinksHasToWait() throws Exception {
        guess("198.51.100.7", 0).andExpect(status().isNotFound());
        for (int i = 1; i < 99; i++) guess("198.51.100.7", i);
        guess("198.51.100.7", 99)
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("এক মিনিট পরে")));
        guess("198.51.100.8", 100).andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.ResultActions guess(String address, int number) throws Exception {
        return browser.perform(get("/acknowledge/guess" + number).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }

    private String token(int position) {
        return jdbc.sql("select token from dispatch where subject = ? and position = ?")
                .params(paper.path(), position)
                .query(String.class)
                .single();
    }

    private @Nullable Instant acknowledgedAt(int position) {
        return dispatches.of(paper).get(position - 1).acknowledgedAt();
    }
}
