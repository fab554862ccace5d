package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;
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

import bd.sabha.registry.Documents.Document;
import bd.sabha.support.Prints;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Documents are found by what people remember of them, by those who may read them. */
@SabhaTest
class ArchiveTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Memos memos;

    @Autowired
    Archive archive;

    @Autowired
    MemoRegister register;

    private TestOffice office;
    private Document minutes;
    private Document notice;

    @BeforeEach
    void twoDocuments() {
        office = offices.open();
        minutes = keep(
                "minutes",
                "জেলা আইসিটি কমিটির ১২তম সভার কার্যবিবরণী",
                LocalDate.of(2022, 6, 2),
                true,
                """
                <p>উপজেলা নির্বাহী অফিসারগণ প্রতিটি ইউনিয়নের ওয়েব পোর্টাল ৮৫% হালনাগাদ করবেন।</p>
                <p>সকল দপ্তরসমূহের প্রধানগণ বাড়ি বাড়ি গিয়ে তথ্য সংগ্রহ করবেন &amp; প্রতিবেদন দেবেন।</p>""");
        notice = keep(
                "notice",
                "জেলা আইসিটি কমিটির ১৩তম সভার নোটিশ",
                LocalDate.of(2022, 7, 5),
                false,
                "<p>কনফারেন্স রুমে</p>");
    }

    @Test
    void byWordsInEverySpellingAndInflection() {
        for (var words : List.of(
                "পোর্টাল",
                "পোর্টালের হালনাগাদ",
                "85%",
                "৮৫",
                "দপ্তর",
                "দপ্তরে",
                "দফতরসমূহ",
                "অফিসার",
                "উপজেলায় ইউনিয়নে",
                "উপজেলায\u09bc",
                "উপজেলা\u09df",
                "বাড\u09bcি",
                "বা\u09dcি",
                "কার্যবিবরণীর",
                "কমিটিতে প্রতিবেদনসমূহ",
                "হালনাগ",
                "05.44.0100")) {
            assertThat(found(words)).as(words).containsExactly(minutes.id());
        }
        for (var words : List.of("হাসপাতাল", "পোর্টাল নোটিশ", "!!!", "৮৬")) {
            assertThat(found(words)).as(words).isEmpty();
        }
        assertThat(found("কমিটির সভায়")).containsExactly(notice.id(), minutes.id());
    }

    @Test
    void byMemoNumberHoweverItIsTyped() {
        var memo = memos.of(Subject.parse(minutes.subject())).orElseThrow().text();
        for (var typed : List.of(
                memo,
                bd.sabha.calendar.Format.latinDigits(memo),
                memo.replace('.', ' '),
                memo.replace('.', '-'),
                "স্মারক নং- " + memo + "(৮২)",
                bd.sabha.calendar.Format.latinDigits(memo).replace(".", ""))) {
            assertThat(found(Sought.of("", typed, null, "", "", ""))).as(typed).containsExactly(minutes.id());
            assertThat(register.find(List.of(office.committeeId()), false, Sought.memos(typed, "", ""), 0, 21))
                    .as(typed)
                    .hasSize(1);
        }
        assertThat(found(Sought.of("", "99.99", null, "", "", ""))).isEmpty();
        assertThat(found(Sought.of("", "??", null, "", "", ""))).isEmpty();
    }

    @Test
    void byDateKindAndCommittee() {
        assertThat(found(Sought.of("", "", null, "", "2022-07-01", ""))).containsExactly(notice.id());
        assertThat(found(Sought.of("", "", null, "", "", "০৫/০৭/২০২২"))).containsExactly(notice.id(), minutes.id());
        assertThat(found(Sought.of("", "", null, "", "2.6.2022", "2.6.2022"))).containsExactly(minutes.id());
        assertThat(found(Sought.of("", "", null, "notice", "", ""))).containsExactly(notice.id());
        assertThat(Sought.of("", "", null, "", "31/02/2022", "").isUnderstood()).isFalse();
    }

    @Test
    void onlyWhoMayReadFindsAndDownloads() throws Exception {
        var page = "/documents/" + minutes.id();
        for (var reader : List.of(office.chair(), office.secretary(), office.upazilaHead(1), office.administrator())) {
            as(reader, get("/archive").param("q", "পোর্টাল ৮৫"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(page + "\"")));
            as(reader, get(page)).andExpect(status().isOk());
        }
        as(office.stranger(), get("/archive").param("q", "পোর্টাল"))
                .andExpect(content().string(not(containsString("১২তম"))));
        as(office.stranger(), get("/archive").param("committee", "" + office.committeeId()))
                .andExpect(content().string(not(containsString("১২তম"))));
        as(office.stranger(), get("/memos")).andExpect(content().string(not(containsString("১২তম"))));
        for (var path : List.of(page, page + ".pdf", page + ".docx", page + "/scans/1", page + "/revisions/1.pdf")) {
            as(office.stranger(), get(path)).andExpect(status().isForbidden());
            browser.perform(get(path)).andExpect(status().is3xxRedirection());
        }
    }

    @Test
    void filesComeAsTheyAreKept() throws Exception {
        documents.addScan(minutes.id(), "scan".getBytes(), "image/png", "স্ক্যান.png");
        var page = "/documents/" + minutes.id();
        as(office.chair(), get(page + ".pdf"))
                .andExpect(content().bytes(documents.pdf(minutes.id())))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''")));
        as(office.chair(), get(page + ".docx"))
                .andExpect(content().bytes(documents.docx(minutes.id())))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        as(office.chair(), get(page + "/scans/1")).andExpect(content().bytes("scan".getBytes()));
        as(office.chair(), get(page + "/scans/2")).andExpect(status().isNotFound());
        as(office.chair(), get("/archive")).andExpect(content().string(containsString(page + "/scans/1")));
    }

    @Test
    void aLongListHasPages() throws Exception {
        IntStream.range(0, 25).forEach(i -> keep("notice", "নোটিশ নং " + i + "!", LocalDate.of(2022, 8, 1), false, ""));
        as(office.chair(), get("/archive").param("kind", "notice").param("q", "নং"))
                .andExpect(content().string(containsString("নোটিশ নং 24!")))
                .andExpect(content().string(not(containsString("নোটিশ নং 4!"))))
                .andExpect(content().string(containsString("page=2")));
        as(office.chair(), get("/archive").param("kind", "notice").param("page", "2"))
                .andExpect(content().string(containsString("নোটিশ নং 4!")));
        as(office.chair(), get("/archive").param("page", "-7")).andExpect(status().isOk());
        as(office.chair(), get("/archive").param("from", "ভুল"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("তারিখটি বোঝা যায়নি")));
    }

    @Test
    void onlyAdministratorsSayWhereAFileGoesOn() throws Exception {
        var file = "05.44.0100.030.07.001." + (10 + office.committeeId() % 89);
        as(
                        office.secretary(),
                        post("/memos/counters")
                                .with(csrf())
                                .param("prefix", file)
                                .param("last", "৪১"))
                .andExpect(status().isForbidden());
        as(
                        office.administrator(),
                        post("/memos/counters")
                                .with(csrf())
                                .param("prefix", file)
                                .param("last", "৪১"))
                .andExpect(redirectedUrl("/memos"));
        assertThat(memos.allocate(file, Issued.subject(), "পত্র").number()).isEqualTo(42);
        as(
                        office.administrator(),
                        post("/memos/counters")
                                .with(csrf())
                                .param("prefix", file)
                                .param("last", "7"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ক্রমিক পেছানো যায় না")));
        as(
                        office.administrator(),
                        post("/memos/counters")
                                .with(csrf())
                                .param("prefix", "৫৭")
                                .param("last", "x"))
                .andExpect(status().isUnprocessableEntity());
    }

    private Document keep(String kind, String title, LocalDate on, boolean numbered, String html) {
        var subject = Issued.subject();
        var memo = numbered ? memos.allocate(office.committee().memoPrefix(), subject, title) : null;
        var page = "<html><head><title>x</title></head><body>" + (memo == null ? "" : memo.text()) + html
                + "</body></html>";
        return documents.keep(
                subject, kind, office.committeeId(), memo == null ? null : memo.id(), on, Prints.of(title, page));
    }

    private List<Long> found(String words) {
        return found(Sought.of(words, "", null, "", "", ""));
    }

    private List<Long> found(Sought sought) {
        return archive.find(List.of(office.committeeId()), sought, 0, 21).stream()
                .map(Archive.Entry::id)
                .toList();
    }

    private ResultActions as(TestOffice.Person person, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(person.username())));
    }
}
