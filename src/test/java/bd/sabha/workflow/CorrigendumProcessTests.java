package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.distribution.Dispatches;
import bd.sabha.minutes.Corrigenda;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Rendition.Format;
import bd.sabha.signing.SealChecks;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Walks corrigendum.bpmn: what was wrong in signed minutes is set right by a numbered paper of its own. */
@SabhaTest
@Import(Lifecycle.class)
class CorrigendumProcessTests {

    private static final String PRINTED = "ওয়েব পোর্টাল হালনাগাদ করতে হবে।";
    private static final String INSTEAD = "ওয়েব পোর্টাল প্রতি সপ্তাহে হালনাগাদ করতে হবে।";

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    MockMvc web;

    @Autowired
    Corrigenda corrigenda;

    @Autowired
    Memos memos;

    @Autowired
    Documents documents;

    @Autowired
    Dispatches dispatches;

    @Autowired
    SealChecks checks;

    @Autowired
    JdbcClient jdbc;

    TestOffice office;
    Subject minutes;

    @BeforeEach
    void issued(@Autowired ProcessEngine processEngine) throws Exception {
        BpmnAwareTests.init(processEngine);
        office = offices.open();
        minutes = life.reviewedMinutes(office, office.upazilaHead(0));
        office.chair().signs(minutes, "sign-minutes");
        engine.runDueJobs();
    }

    @Test
    void aMistakeIsCorrectedByANumberedPaperToTheSameList() throws Exception {
        var original = documents.of(minutes, "minutes").orElseThrow();
        var corrigendum = begun();
        assertThatThrownBy(() -> office.secretary().completes(corrigendum, "draft-corrigendum", "outcome", "submit"))
                .isInstanceOf(InvalidAnswers.class);
        adds(corrigendum, "১.১", PRINTED, INSTEAD);
        office.secretary().completes(corrigendum, "draft-corrigendum", "outcome", "submit");
        office.chair().completes(corrigendum, "sign-corrigendum", "outcome", "return", "remark", "আবার দেখুন");
        assertThat(life.process(corrigendum)).isWaitingAt("draft-corrigendum");
        office.secretary().completes(corrigendum, "draft-corrigendum", "outcome", "submit");
        office.chair().signs(corrigendum, "sign-corrigendum");
        engine.runDueJobs();
        Assertions.assertThat(life.hasEnded(corrigendum, "corrigendum-was-distributed"))
                .isTrue();
        var document = documents.of(corrigendum, "corrigendum").orElseThrow();
        Assertions.assertThat(document.title()).contains("১ম শুদ্ধিপত্র");
        Assertions.assertThat(document.html()).contains(PRINTED, INSTEAD);
        Assertions.assertThat(checks.check(documents.pdf(document.id())).isIntact())
                .isTrue();
        Assertions.assertThat(memos.of(corrigendum)).isPresent();
        Assertions.assertThat(dispatches.of(corrigendum))
                .extracting(Dispatches.Copy::addressee)
                .containsExactlyElementsOf(dispatches.of(minutes).stream()
                        .map(Dispatches.Copy::addressee)
                        .toList());
        Assertions.assertThat(documents.of(minutes, "minutes").orElseThrow())
                .as("the minutes stay as they were signed")
                .isEqualTo(original);
        web.perform(get(minutes.path()).with(user(office.chair().username())))
                .andExpect(content().string(containsString("১ম শুদ্ধিপত্র")));
        web.perform(get(corrigendum.path()).with(user(office.upazilaHead(0).username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(INSTEAD)));
        web.perform(get(corrigendum.path()).with(user(office.stranger().username())))
                .andExpect(status().isForbidden());
        Assertions.assertThat(corrigenda.get(begun().id()).number()).isEqualTo(2);
    }

    @Test
    void whatWasSignedStaysAsItIs() throws Exception {
        var corrigendum = begun();
        adds(corrigendum, "১.১", PRINTED, INSTEAD);
        office.secretary().completes(corrigendum, "draft-corrigendum", "outcome", "submit");
        office.chair().signs(corrigendum, "sign-corrigendum");
        for (var sql : new String[] {
            "update correction set instead = 'x' where corrigendum_id = ?",
            "delete from correction where corrigendum_id = ?",
            "insert into correction (corrigendum_id, paragraph, printed, instead) values (?, '১', 'x', 'y')",
            "update corrigendum set number = 9 where id = ?"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(corrigendum.id()).update())
                    .as(sql)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        web.perform(correction(corrigendum, "১.১", PRINTED, "অন্য"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("অন্য")));
    }

    @Test
    void whatIsNotPrintedCannotBeCorrected() throws Exception {
        var corrigendum = begun();
        web.perform(correction(corrigendum, "১.১", "এমন কথা নেই", INSTEAD))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("এমন কথা নেই")));
        web.perform(correction(corrigendum, "১.১", PRINTED, PRINTED)).andExpect(status().isUnprocessableEntity());
        web.perform(correction(corrigendum, "", "", "")).andExpect(status().isUnprocessableEntity());
        Assertions.assertThat(corrigenda.corrections(corrigendum.id())).isEmpty();
    }

    @Test
    void aWithdrawnOneLeavesItsNumberToTheNext() throws Exception {
        var withdrawn = begun();
        Assertions.assertThat(begun()).as("one at a time").isEqualTo(withdrawn);
        office.secretary().completes(withdrawn, "draft-corrigendum", "outcome", "withdraw");
        Assertions.assertThat(life.hasEnded(withdrawn, "corrigendum-was-withdrawn"))
                .isTrue();
        Assertions.assertThat(corrigenda.get(withdrawn.id()).number()).isNull();
        var next = begun();
        Assertions.assertThat(next).isNotEqualTo(withdrawn);
        Assertions.assertThat(corrigenda.get(next.id()).number()).isOne();
        web.perform(get(withdrawn.path()).with(user(office.secretary().username())))
                .andExpect(status().isOk());
    }

    @Test
    void onlyTheMemberSecretaryBeginsOne() throws Exception {
        web.perform(get(minutes.path()).with(user(office.chair().username())))
                .andExpect(content().string(not(containsString(minutes.path() + "/corrigenda"))));
        web.perform(post(minutes.path() + "/corrigenda")
                        .with(csrf())
                        .with(user(office.chair().username())))
                .andExpect(status().isForbidden());
    }

    @Test
    void itIsSignedByHandAndIssuedByAnotherOfficerToo() throws Exception {
        jdbc.sql("update committee set issuer_post_id = ? where id = ?")
                .params(office.officer().postId(), office.committeeId())
                .update();
        var corrigendum = begun();
        adds(corrigendum, "১.১", PRINTED, INSTEAD);
        office.secretary().completes(corrigendum, "draft-corrigendum", "outcome", "submit");
        office.chair().completes(corrigendum, "sign-corrigendum", "outcome", "by-hand");
        web.perform(multipart(corrigendum.path() + "/scan")
                        .file(new MockMultipartFile("file", "শুদ্ধিপত্র.pdf", "application/pdf", page()))
                        .with(csrf())
                        .with(user(office.secretary().username())))
                .andExpect(status().isSeeOther());
        office.secretary().completes(corrigendum, "upload-corrigendum-scan");
        assertThat(life.process(corrigendum)).isWaitingAt("issue-corrigendum");
        office.officer().signs(corrigendum, "issue-corrigendum");
        engine.runDueJobs();
        var document = documents.of(corrigendum, "corrigendum").orElseThrow();
        Assertions.assertThat(documents.renditions(document.id()))
                .extracting(it -> it.format())
                .contains(Format.SCAN);
        Assertions.assertThat(checks.check(documents.pdf(document.id())).isIntact())
                .isTrue();
        Assertions.assertThat(dispatches.of(corrigendum)).isNotEmpty();
    }

    private Subject begun() throws Exception {
        var page = web.perform(post(minutes.path() + "/corrigenda")
                        .with(csrf())
                        .with(user(office.secretary().username())))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Subject.parse(Objects.requireNonNull(page));
    }

    private void adds(Subject corrigendum, String paragraph, String printed, String instead) throws Exception {
        web.perform(correction(corrigendum, paragraph, printed, instead)).andExpect(status().isSeeOther());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder correction(
            Subject corrigendum, String paragraph, String printed, String instead) {
        return post(corrigendum.path() + "/corrections")
                .with(csrf())
                .with(user(office.secretary().username()))
                .characterEncoding(StandardCharsets.UTF_8)
                .param("paragraph", paragraph)
                .param("printed", printed)
                .param("instead", instead);
    }

    private static byte[] page() throws java.io.IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
