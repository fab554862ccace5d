package bd.sabha.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.decision.MinutesOnPaper;
import bd.sabha.meeting.Meetings;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.support.ArchiveRules;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What papers say of earlier decisions: of three implementers one was accepted, one has reported, one is silent. */
@SabhaTest
@Import(MinutesOnPaper.class)
class ProgressPapersTests {

    private static final LocalDate DUE = LocalDate.of(2022, 7, 3);
    private static final String SENTENCE =
            "৩টির মধ্যে ২টি প্রতিবেদন পাওয়া গেছে। উপজেলা নির্বাহী অফিসার (রামপাল ও মোংলা) হতে"
                    + " প্রতিবেদন পাওয়া গেছে। উপজেলা নির্বাহী অফিসার, কচুয়া হতে প্রতিবেদন পাওয়া যায়নি।";

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesOnPaper paper;

    @Autowired
    Meetings meetings;

    @Autowired
    Documents documents;

    @Autowired
    Memos memos;

    @Autowired
    Engine engine;

    @Autowired
    FollowUps followUps;

    @Autowired
    ProgressReports reports;

    @Autowired
    MockMvc web;

    TestOffice office;
    String committee;

    @BeforeEach
    void twoOfThreeHaveReported() {
        office = offices.open();
        committee = "/committees/" + office.committeeId();
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
            office.upazilaHead(i)
                    .completes(directive, "report-progress", "claim", "done", "remark", "২৪টি দপ্তরে সম্পন্ন");
        }
        office.secretary().decides(paper.directives(decision).get(0), "review-report", "accept");
    }

    @Test
    void theNextMeetingsWorkingPaperSaysWhoHasReportedAndWhoHasNot() throws Exception {
        engine.moveTo(DUE.plusDays(3), LocalTime.NOON);
        var last = followUps.of(office.committeeId()).decisions().get(0);
        var next = meetings.convene(
                office.committeeId(), last.meeting() + 1, DUE.plusDays(20), LocalTime.of(11, 0), "কনফারেন্স রুম");
        var words = text(bytes(asks(office.officer(), "/meetings/" + next + "/working-paper.pdf")));
        assertThat(words)
                .contains("সভার কার্যবিবরণী")
                .contains("নম্বর স্মারকে জারি করা হয়েছে")
                .contains(SENTENCE)
                .contains("২৪টি দপ্তরে সম্পন্ন")
                .contains("বাস্তবায়িত মর্মে প্রতিবেদন পাওয়া গেছে (পর্যালোচনাধীন)")
                .contains("প্রতিবেদন পাওয়া যায়নি (৩ দিন বিলম্বিত)");
    }

    @Test
    void theReportCountsAndIsReadByReadersOnly() throws Exception {
        var pdf = bytes(asks(office.officer(), committee + "/progress-report.pdf"));
        assertThat(text(pdf))
                .contains("অগ্রগতি প্রতিবেদন")
                .contains("জেলা আইসিটি কমিটির সভার সিদ্ধান্তসমূহ বাস্তবায়নের অগ্রগতি")
                .contains("প্রাপ্ত প্রতিবেদন ২")
                .contains("বাস্তবায়নের হার ৩৩%")
                .contains(SENTENCE)
                .contains("খসড়া");
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
        var decision = followUps.of(office.committeeId()).decisions().get(0).id();
        asks(office.officer(), committee + "/progress-report?decision=" + decision)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("১.১ নম্বর সিদ্ধান্ত বাস্তবায়নের অগ্রগতি")));
        asks(office.officer(), committee + "/progress-report.docx?decision=" + decision)
                .andExpect(status().isOk());
        asks(office.officer(), committee + "/progress-report?decision=0").andExpect(status().isNotFound());
        asks(office.stranger(), committee + "/progress-report.pdf").andExpect(status().isForbidden());
    }

    @Test
    void anIssuedReportHasANumberAndStaysAsItWas() throws Exception {
        issues(office.officer()).andExpect(status().isForbidden());
        issues(office.secretary()).andExpect(status().isSeeOther());
        office.secretary()
                .decides(
                        paper.directives(followUps
                                        .of(office.committeeId())
                                        .decisions()
                                        .get(0)
                                        .id())
                                .get(1),
                        "review-report",
                        "accept");

        var issued = reports.of(office.committeeId()).get(0);
        var kept = documents.get(issued.documentId());
        assertThat(kept.memoId())
                .isEqualTo(memos.of(Subject.of("progress-report", issued.id()))
                        .orElseThrow()
                        .id());
        assertThat(text(documents.pdf(kept.id())))
                .contains("স্মারক নম্বর: " + issued.memo())
                .contains("গৃহীত প্রতিবেদন ১")
                .doesNotContain("খসড়া");
        asks(office.officer(), "/documents/" + kept.id() + ".pdf").andExpect(status().isOk());
        asks(office.stranger(), "/documents/" + kept.id() + ".pdf").andExpect(status().isForbidden());
        asks(office.secretary(), committee + "/follow-up")
                .andExpect(content().string(containsString("/documents/" + kept.id() + ".docx")))
                .andExpect(content().string(containsString(committee + "/progress-reports")));
    }

    private ResultActions asks(Person person, String path) throws Exception {
        return web.perform(get(path).with(user(person.username())));
    }

    private ResultActions issues(Person person) throws Exception {
        return web.perform(post(committee + "/progress-reports").with(csrf()).with(user(person.username())));
    }

    private static byte[] bytes(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
