package bd.sabha.minutes;

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

import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.distribution.DistributionList;
import bd.sabha.registry.Documents;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Minutes in the browser: who sees what, who may write when, and what happens to two who write at once. */
@SabhaTest
@Import(MinutesOffice.class)
class MinutesPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    MinutesOffice tools;

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesBook book;

    @Autowired
    MinutesSteps steps;

    @Autowired
    Amendments amendments;

    @Autowired
    PreviousMinutesSection section;

    @Autowired
    MinutesDesk desk;

    @Autowired
    DistributionList distribution;

    @Autowired
    Documents documents;

    private TestOffice office;
    private long minutes;
    private Subject subject;
    private String page;

    @BeforeEach
    void aDraft() {
        office = offices.open();
        minutes = tools.draft(office, 12, Engine.TODAY);
        subject = Subject.of("minutes", minutes);
        page = "/minutes/" + minutes;
    }

    @Test
    void aMemberReadsTheDraftAndCannotWrite() throws Exception {
        as(office.upazilaHead(0), get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার"),
                                containsString("জেলা আইসিটি কমিটির ১২তম সভার কার্যবিবরণী"),
                                containsString("data-draft=\"খসড়া\""),
                                containsString("শতভাগ ই-ফাইলিং করতে হবে।"),
                                containsString("বাস্তবায়নকারী নেই: সিদ্ধান্ত ১.২"),
                                containsString("অনুলিপি সদয় জ্ঞাতার্থে/কার্যার্থে (জ্যেষ্ঠতার ক্রমানুসারে নয়):"),
                                not(containsString("name=\"opening\"")))));
        as(office.upazilaHead(0), discussion("title", "x")).andExpect(status().isForbidden());
        as(office.stranger(), get(page)).andExpect(status().isForbidden());
        as(office.administrator(), get(page)).andExpect(status().isOk());
    }

    @Test
    void thePaperStaysBanglaOnAnEnglishPage() throws Exception {
        as(office.chair(), get(page).param("lang", "en"))
                .andExpect(content()
                        .string(allOf(
                                containsString("lang=\"en\""),
                                containsString("উপজেলা নির্বাহী অফিসার, রামপাল"),
                                containsString("data-draft=\"খসড়া\""),
                                containsString("১২ জুন ২০২২ খ্রি."))));
    }

    @Test
    void theSecretaryWritesWhileTheDraftIsOpen() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        as(office.secretary(), get(page)).andExpect(content().string(containsString("name=\"opening\"")));
        as(office.secretary(), discussion("title", "ওয়েব পোর্টাল হালনাগাদ", "text", "প্রথম।\r\nদ্বিতীয়।"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(page + "#discussion-" + second().key()));
        assertThat(second().text()).isEqualTo("প্রথম।\nদ্বিতীয়।");
        as(office.secretary(), post(page + "/discussions").param("title", "নতুন বিষয়"))
                .andExpect(status().isSeeOther());
        assertThat(book.discussions(minutes)).extracting(Discussion::title).endsWith("নতুন বিষয়");
    }

    @Test
    void duringTheMeetingItIsWrittenFromTheMeetingsPage() throws Exception {
        var meeting = book.get(minutes).meetingId();
        tools.opens(Subject.of("meeting", meeting), "record-discussion", office.secretary());
        as(office.secretary(), get("/meetings/" + meeting))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/discussions/" + second().key())));
        as(office.secretary(), discussion("title", "বিষয়", "back", "/meetings/" + meeting))
                .andExpect(redirectedUrl("/meetings/" + meeting + "#discussion-" + second().key()));
        as(office.secretary(), discussion("title", "বিষয়", "back", "https://elsewhere.example", "version", "2"))
                .andExpect(redirectedUrl(page + "#discussion-" + second().key()));
    }

    @Test
    void theSecondOfTwoWritersIsToldAndLosesNothing() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        as(office.secretary(), discussion("title", "প্রথম জনের বিষয়", "text", "প্রথম জনের কথা"));
        as(office.secretary(), discussion("title", "দ্বিতীয় জনের বিষয়", "text", "দ্বিতীয় জনের কথা"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("প্রথম জনের কথা"),
                                containsString("দ্বিতীয় জনের কথা"),
                                containsString("value=\"দ্বিতীয় জনের বিষয়\""))));
        assertThat(second().text()).isEqualTo("প্রথম জনের কথা");
        as(office.secretary(), discussion("title", "মিলিত", "text", "দুজনের কথা", "version", "" + second().version()))
                .andExpect(status().isSeeOther());
        assertThat(second().text()).isEqualTo("দুজনের কথা");
    }

    @Test
    void theOpeningIsGuardedAgainstTwoWritersToo() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        var version = "" + book.get(minutes).version();
        as(office.secretary(), wording(version, "প্রথম প্রারম্ভ")).andExpect(status().isSeeOther());
        as(office.secretary(), wording(version, "দ্বিতীয় প্রারম্ভ"))
                .andExpect(status().isConflict())
                .andExpect(
                        content().string(allOf(containsString("প্রথম প্রারম্ভ"), containsString("দ্বিতীয় প্রারম্ভ"))));
        as(office.secretary(), wording(version, " ")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aRemovedDiscussionDoesNotTakeTypedWordsWithIt() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        var gone = second();
        book.remove(minutes, gone.key(), gone.version());
        var late = post(page + "/discussions/" + gone.key())
                .param("title", "যা লিখেছিলাম")
                .param("version", "1");
        as(office.secretary(), late)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("যা লিখেছিলাম")));
    }

    @Test
    void aDiscussionWithDecisionsIsNotRemoved() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        var first = book.discussions(minutes).get(0);
        as(
                        office.secretary(),
                        post(page + "/discussions/" + first.key() + "/removal").param("version", "" + first.version()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(book.discussions(minutes)).contains(first);
    }

    @Test
    void onceTheTaskIsDoneTheSecretaryIsToldSoAndKeepsTheWords() throws Exception {
        as(office.secretary(), discussion("title", "দেরিতে লেখা"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("দেরিতে লেখা")));
    }

    @Test
    void signedMinutesRefuseEveryFormEvenWithATaskOpen() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        tools.sign(office, minutes);
        as(office.secretary(), discussion("title", "x")).andExpect(status().isConflict());
        as(office.secretary(), wording("1", "x")).andExpect(status().isConflict());
        as(office.secretary(), post(page + "/distribution").param("addressee", "x"))
                .andExpect(status().isConflict());
        as(office.secretary(), post(page + "/discussions").param("title", "x")).andExpect(status().isConflict());
        as(office.secretary(), get(page))
                .andExpect(content()
                        .string(allOf(not(containsString("name=\"opening\"")), not(containsString("data-draft")))));
    }

    @Test
    void theDistributionListIsWrittenInThePrintedOrder() throws Exception {
        tools.opens(subject, "draft-minutes", office.secretary());
        as(
                        office.secretary(),
                        post(page + "/distribution")
                                .param("postId", "" + office.officer().postId())
                                .param("purpose", "FOR_ACTION")
                                .param("request", "কারিগরি সহযোগিতা প্রদানের অনুরোধ করা হলো"))
                .andExpect(status().isSeeOther());
        var entries = distribution.of(subject);
        assertThat(entries).hasSize(2);
        var added = entries.get(1);
        assertThat(added.addressee().addressee()).isEqualTo("প্রোগ্রামার, জেলা প্রশাসকের কার্যালয়, বাগেরহাট");
        assertThat(added.addressee().purpose()).isEqualTo(Purpose.FOR_ACTION);
        as(
                office.secretary(),
                post(page + "/distribution/" + added.id() + "/moves").param("up", "true"));
        assertThat(distribution.of(subject).get(0).id()).isEqualTo(added.id());
        as(office.secretary(), get(page))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "প্রোগ্রামার, জেলা প্রশাসকের কার্যালয়, বাগেরহাট (কার্যার্থে) (কারিগরি সহযোগিতা প্রদানের অনুরোধ করা হলো)")));
        as(office.secretary(), post(page + "/distribution").param("email", "ভুল"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theNextMeetingAmendsAndConfirms() throws Exception {
        tools.sign(office, minutes);
        var next = tools.meeting(office, 13, Engine.TODAY.plusDays(30));
        var meeting = Subject.of("meeting", next);
        var written = post(page + "/amendments")
                .param("meetingId", "" + next)
                .param("paragraph", "১.১")
                .param("words", "“শতভাগ” স্থলে “৯০ শতাংশ” হবে।");
        as(office.chair(), written).andExpect(status().isConflict());
        as(office.upazilaHead(0), written).andExpect(status().isForbidden());
        tools.opens(meeting, "confirm-previous-minutes", office.chair());
        assertThat(section.problems(
                        "confirm-previous-minutes",
                        next,
                        office.chair().viewer(),
                        office.chair().answers("outcome", "with-amendments")))
                .hasSize(1);
        as(office.chair(), written).andExpect(redirectedUrl("/meetings/" + next + "#previous-minutes"));
        as(office.chair(), get("/meetings/" + next))
                .andExpect(content().string(containsString("“শতভাগ” স্থলে “৯০ শতাংশ” হবে।")));
        assertThat(section.problems(
                        "confirm-previous-minutes",
                        next,
                        office.chair().viewer(),
                        office.chair().answers("outcome", "as-presented")))
                .hasSize(1);
        steps.recordConfirmation(next, MinutesOffice.incumbency(office.chair()));
        as(office.chair(), written).andExpect(status().isConflict());
        as(office.chair(), get(page))
                .andExpect(content()
                        .string(allOf(containsString("দৃঢ়ীকৃত"), containsString("“শতভাগ” স্থলে “৯০ শতাংশ” হবে।"))));
        assertThat(amendments.of(minutes)).hasSize(1);
    }

    @Test
    void onlyTheTextThatWasShownIsSigned() {
        var shown = desk.given("sign-minutes", minutes);
        var chair = office.chair().viewer();
        assertThat(desk.problems("sign-minutes", minutes, chair, shown)).isEmpty();
        book.add(minutes, "পরে যোগ করা", "");
        assertThat(desk.problems("sign-minutes", minutes, chair, shown)).hasSize(1);
    }

    @Test
    void theKeptDocumentIsShownByteForByteToReadersOnly() throws Exception {
        tools.sign(office, minutes);
        steps.allocateMemoNumber(minutes);
        steps.seal(minutes);
        var document = documents.of(subject, "minutes").orElseThrow();
        as(office.chair(), get(page + "/document")).andExpect(redirectedUrl("/documents/" + document.id()));
        as(office.chair(), get("/documents/" + document.id()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(document.html().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
        as(office.stranger(), get("/documents/" + document.id())).andExpect(status().isForbidden());
    }

    @Test
    void theTaskListSaysWhatTheMinutesAre() {
        assertThat(desk.describe(java.util.List.of(minutes)).get(minutes).text())
                .isEqualTo("জেলা আইসিটি কমিটি – ১২তম সভার কার্যবিবরণী");
    }

    private Discussion second() {
        return book.discussions(minutes).get(1);
    }

    private MockHttpServletRequestBuilder discussion(String... parameters) {
        var request = post(page + "/discussions/" + second().key());
        var versioned = false;
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
            versioned |= parameters[i].equals("version");
        }
        return versioned ? request : request.param("version", "1");
    }

    private MockHttpServletRequestBuilder wording(String version, String opening) {
        return post(page + "/wording")
                .param("version", version)
                .param("opening", opening)
                .param("closing", "সমাপ্তি");
    }

    private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(person.username())).with(csrf()));
    }
}
