package bd.sabha.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

import bd.sabha.meeting.AttendanceSheet.Mark;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.support.ArchiveRules;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import bd.sabha.workflow.TaskInbox.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The papers of a meeting: drafts as long as nothing went out, then what went out, each as page, PDF and DOCX. */
@SabhaTest
class MeetingPapersTests {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 26);

    @Autowired
    TestOffices offices;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    AttendanceSheet attendance;

    @Autowired
    AttendanceOnPaper sheet;

    @Autowired
    Documents documents;

    @Autowired
    Memos memos;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Engine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc pages;

    TestOffice office;
    long meeting;

    @BeforeEach
    void isConvened() {
        office = offices.open();
        meeting = meetings.convene(office.committeeId(), 12, DAY, LocalTime.of(10, 30), "কনফারেন্স রুম");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice", "working-paper", "attendance-sheet"})
    void aDraftIsOfferedAsPagePdfAndDocxAndSaysWhatItIs(String paper) throws Exception {
        asks(office.officer(), paper)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("class=\"watermark\"")))
                .andExpect(content().string(not(containsString("/verify/"))));
        var pdf = bytes(asks(office.officer(), paper + ".pdf").andExpect(status().isOk()));
        assertThat(text(pdf)).contains("জেলা আইসিটি কমিটির ১২তম সভা").contains("খসড়া");
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
        var docx = bytes(asks(office.officer(), paper + ".docx").andExpect(status().isOk()));
        assertThat(words(docx)).contains("জেলা আইসিটি কমিটির ১২তম সভা");
        asks(office.stranger(), paper + ".pdf").andExpect(status().isForbidden());
    }

    @Test
    void theNoticeTakesTheFilesNextNumberWhenItGoesOut() throws Exception {
        isCalled();
        var memo = memos.of(subject()).orElseThrow();
        var kept = documents.of(subject(), "notice").orElseThrow();
        assertThat(kept.memoId()).isEqualTo(memo.id());
        assertThat(kept.datedOn()).isEqualTo(Engine.TODAY);
        assertThat(kept.title()).isEqualTo("জেলা আইসিটি কমিটির ১২তম সভার নোটিশ");
        var pdf = documents.pdf(kept.id());
        assertThat(text(pdf))
                .contains("স্মারক নম্বর: " + memo.text())
                .contains("২৯ জ্যৈষ্ঠ ১৪২৯ বঙ্গাব্দ")
                .contains("১২ জুন ২০২২ খ্রিস্টাব্দ")
                .contains("সকাল ১০.৩০ ঘটিকা")
                .contains("উপজেলা নির্বাহী অফিসার, কচুয়া")
                .doesNotContain("খসড়া");
        assertThat(ArchiveRules.brokenBy(pdf)).isEmpty();
        asks(office.officer(), "notice.pdf").andExpect(redirectedUrl("/documents/" + kept.id() + ".pdf"));
        asks(office.officer(), "notice.docx").andExpect(redirectedUrl("/documents/" + kept.id() + ".docx"));
        assertThat(mailbox.of(office.upazilaHead(0).email())).hasSize(1);
    }

    @Test
    void theAttendanceSheetIsToBeSignedUntilSomebodyIsMarked() throws Exception {
        assertThat(text(bytes(asks(office.officer(), "attendance-sheet.pdf"))))
                .contains("পরিশিষ্ট 'ক'")
                .contains("স্বাক্ষর");
        isCalled();
        engine.moveTo(DAY, LocalTime.of(10, 31));
        attendance.mark(
                meeting,
                List.of(
                        new Mark(office.upazilaHead(0).postId(), Presence.ABSENT, null, 0),
                        new Mark(office.upazilaHead(1).postId(), Presence.REPRESENTED, "সহকারী কমিশনার (ভূমি)", 0)));
        attendance.everyoneElsePresent(meeting);
        assertThat(text(bytes(asks(office.officer(), "attendance-sheet.pdf"))))
                .contains("প্রতিনিধি: সহকারী কমিশনার (ভূমি)")
                .contains("মোট সদস্য ৬ জন: উপস্থিত ৪ জন, প্রতিনিধির মাধ্যমে উপস্থিত ১ জন, অনুপস্থিত ১ জন।")
                .doesNotContain("স্বাক্ষর");

        sheet.keep(meeting);
        sheet.keep(meeting);

        var kept = documents.of(subject(), "attendance-sheet").orElseThrow();
        assertThat(kept.datedOn()).isEqualTo(DAY);
        asks(office.officer(), "attendance-sheet").andExpect(redirectedUrl("/documents/" + kept.id()));
    }

    @Test
    void theWorkingPaperGoesToTheMembersOnceTheyAreCalled() throws Exception {
        agenda.add(meeting, "শেখ রাসেল ডিজিটাল ল্যাব", "জেলায় ৭৫টি ল্যাব স্থাপনের চুক্তি সম্পন্ন হয়েছে।");
        assertThat(text(bytes(asks(office.officer(), "working-paper.pdf"))))
                .contains("জেলা আইসিটি কমিটির ১২তম সভার কার্যপত্র")
                .contains("আলোচ্যসূচি ৫: শেখ রাসেল ডিজিটাল ল্যাব")
                .contains("জেলায় ৭৫টি ল্যাব স্থাপনের চুক্তি সম্পন্ন হয়েছে।")
                .contains("দৃঢ়ীকরণের জন্য কোনো কার্যবিবরণী অপেক্ষমাণ নেই।");
        sends(office.secretary()).andExpect(status().isConflict());
        isCalled();
        sends(office.officer()).andExpect(status().isForbidden());

        sends(office.secretary()).andExpect(status().isSeeOther());
        engine.runDueJobs();

        assertThat(mailbox.subjectsOf(office.upazilaHead(0).email()))
                .containsExactly("জেলা আইসিটি কমিটির ১২তম সভার নোটিশ", "জেলা আইসিটি কমিটির ১২তম সভার কার্যপত্র");
        var kept = documents.of(subject(), "working-paper").orElseThrow();
        asks(office.officer(), "working-paper.pdf").andExpect(redirectedUrl("/documents/" + kept.id() + ".pdf"));
        sends(office.secretary()).andExpect(status().isConflict());
        agenda.add(meeting, "পরে যোগ করা বিষয়", "");
        assertThat(text(documents.pdf(kept.id()))).doesNotContain("পরে যোগ করা বিষয়");
    }

    @Test
    void aCommitteeThatWritesEnglishHasEnglishPapers() throws Exception {
        jdbc.sql("update committee set language = 'en' where id = ?")
                .param(office.committeeId())
                .update();
        isCalled();
        var kept = documents.of(subject(), "notice").orElseThrow();
        assertThat(kept.language()).isEqualTo("en");
        assertThat(text(documents.pdf(kept.id())))
                .contains("Subject: 12th meeting of the District ICT Committee")
                .contains("Memo number: 05.44.0100")
                .contains("26 June 2022")
                .contains("10:30 am");
        assertThat(text(bytes(asks(office.officer(), "attendance-sheet.pdf")))).contains("Appendix 'A'");
        assertThat(text(bytes(asks(office.officer(), "working-paper.pdf")))).contains("Agenda item 1:");
    }

    @Test
    void aCharacterThatCannotBePrintedIsNamedBeforeAnythingGoesOut() throws Exception {
        agenda.add(meeting, "ওয়েব পোর্টাল 😀", "");
        asks(office.officer(), "notice.pdf")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("😀 (U+1F600)")));
        assertThatThrownBy(() -> office.secretary().completes(subject(), "prepare-notice"))
                .isInstanceOfSatisfying(InvalidAnswers.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::message)
                        .containsExactly("meeting.problem.glyphs"));
    }

    private void isCalled() {
        office.secretary().completes(subject(), "prepare-notice");
        office.chair().completes(subject(), "approve-notice", "outcome", "approve");
        engine.runDueJobs();
    }

    private Subject subject() {
        return Subject.of("meeting", meeting);
    }

    private ResultActions asks(Person person, String paper) throws Exception {
        return pages.perform(get("/meetings/{id}/" + paper, meeting).with(user(person.username())));
    }

    private ResultActions sends(Person person) throws Exception {
        return pages.perform(post("/meetings/{id}/working-paper/sending", meeting)
                .with(csrf())
                .with(user(person.username())));
    }

    private static byte[] bytes(ResultActions answer) {
        return answer.andReturn().getResponse().getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String words(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
