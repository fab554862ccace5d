package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.directory.Absence.Wish;
import bd.sabha.directory.Absences;
import bd.sabha.distribution.Dispatches;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Rendition.Format;
import bd.sabha.registry.Signatures;
import bd.sabha.registry.Signatures.Role;
import bd.sabha.registry.Signatures.Way;
import bd.sabha.signing.SealChecks;
import bd.sabha.signing.SealVerdict;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import bd.sabha.workflow.TaskInbox.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The three ways in which minutes are signed, and what can go wrong in each. */
@SabhaTest
@Import(Lifecycle.class)
class SigningProcessTests {

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    MockMvc web;

    @Autowired
    TaskInbox inbox;

    @Autowired
    Memos memos;

    @Autowired
    Documents documents;

    @Autowired
    Signatures signatures;

    @Autowired
    Dispatches dispatches;

    @Autowired
    SealChecks checks;

    @Autowired
    Absences absences;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    TestOffice office;
    Subject minutes;

    @BeforeEach
    void reviewed() throws Exception {
        office = offices.open();
        minutes = life.reviewedMinutes(office, office.upazilaHead(0));
    }

    @Test
    void aWrongPassphraseIsToldBesideItsFieldAndNothingIsLostOrWritten() throws Exception {
        office.chair().hasCertificate();
        var wrong = "ভুল গোপন বাক্য";
        answers(office.chair(), "sign-minutes", "electronic", wrong)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"passphrase-error\""),
                                containsString("value=\"electronic\" checked"),
                                not(containsString(wrong)))));
        assertThat(inbox.openOn(minutes))
                .singleElement()
                .extracting(TaskInbox.OpenTask::task)
                .isEqualTo("sign-minutes");
        assertThat(memos.of(minutes)).as("no number is used up").isEmpty();
        assertThat(signatures.all(minutes)).isEmpty();
        assertThat(documents.of(minutes, "minutes")).isEmpty();
        answers(office.chair(), "sign-minutes", "electronic", TestOffice.PASSPHRASE)
                .andExpect(status().isSeeOther());
        assertThat(numbersWithoutGap()).isTrue();
    }

    @Test
    void withoutAPassphraseNobodySignsElectronically() {
        assertThat(problems(office.chair(), "sign-minutes", "electronic", ""))
                .singleElement()
                .extracting(Problem::field, Problem::message)
                .containsExactly("passphrase", "workflow.form.required");
    }

    @Test
    void aChairWithoutCertificateIsLedToOne() throws Exception {
        answers(office.chair(), "sign-minutes", "electronic", "anything")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"/signing-key\"")));
        web.perform(get("/tasks/" + office.chair().openTask(minutes, "sign-minutes"))
                        .with(user(office.chair().username())))
                .andExpect(content().string(containsString("আপনার কোনো ডিজিটাল সনদ নেই")));
    }

    @Test
    void theSealIsInTheDocumentAndThePassphraseNowhere() {
        office.chair().signs(minutes, "sign-minutes");
        var document = documents.of(minutes, "minutes").orElseThrow();
        var verdict = checks.check(documents.pdf(document.id()));
        assertThat(verdict.isIntact()).as("%s", verdict).isTrue();
        assertThat(verdict.seals())
                .singleElement()
                .extracting(SealVerdict::field)
                .isEqualTo("chair");
        var signature = signatures.of(minutes).orElseThrow();
        assertThat(signature.way()).isEqualTo(Way.ELECTRONIC);
        assertThat(signature.certificate()).contains(signature.signatory());
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(life.process(minutes).getId())
                        .list())
                .extracting(it -> String.valueOf(it.getName()) + it.getValue())
                .noneMatch(it -> it.contains("passphrase") || it.contains(TestOffice.PASSPHRASE));
        assertThat(jdbc.sql("select row_to_json(completed_task)::text from completed_task where subject = ?")
                        .param(minutes.path())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(it -> it.contains(TestOffice.PASSPHRASE));
    }

    @Test
    void ofTwoBrowsersThatSignAtOnceOneSigns() {
        office.chair().hasCertificate();
        var answers = Stream.of(1, 2)
                .map(browser -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return answers(office.chair(), "sign-minutes", "electronic", TestOffice.PASSPHRASE)
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 409);
        assertThat(numbersWithoutGap()).isTrue();
        assertThat(signatures.all(minutes)).hasSize(1);
    }

    @Test
    void whatWasSignedByHandWaitsForItsScan() throws Exception {
        office.chair().completes(minutes, "sign-minutes", "outcome", "by-hand");
        engine.runDueJobs();
        assertThat(dispatches.of(minutes)).as("nothing goes out yet").isEmpty();
        assertThatThrownBy(() -> office.secretary().completes(minutes, "upload-signed-scan"))
                .isInstanceOf(InvalidAnswers.class);
        var picture = picture(60, 80);
        uploads("scan.jpg", new byte[] {1, 2, 3}).andExpect(status().isUnprocessableEntity());
        uploads("page.gif", "GIF89a…".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity());
        uploads("first.png", picture(10, 10)).andExpect(status().isSeeOther());
        var shownBefore = office.secretary().answers("sha256", "0".repeat(64));
        assertThatThrownBy(() -> inbox.complete(
                        office.secretary().openTask(minutes, "upload-signed-scan"),
                        office.secretary().viewer(),
                        shownBefore))
                .isInstanceOf(InvalidAnswers.class);
        uploads("second.png", picture).andExpect(status().isSeeOther());
        web.perform(get(minutes.path() + "/scan/file")
                        .with(user(office.secretary().username())))
                .andExpect(status().isOk())
                .andExpect(content().bytes(picture));
        web.perform(get(minutes.path() + "/scan").with(user(office.chair().username())))
                .andExpect(status().isForbidden());
        office.secretary().completes(minutes, "upload-signed-scan");
        engine.runDueJobs();
        var document = documents.of(minutes, "minutes").orElseThrow();
        assertThat(documents.renditions(document.id()))
                .filteredOn(it -> it.format() == Format.SCAN)
                .singleElement()
                .satisfies(it -> assertThat(it.sha256()).isEqualTo(Signatures.sha256(picture)))
                .satisfies(it -> assertThat(it.mediaType()).isEqualTo("image/png"));
        assertThat(signatures.of(minutes).orElseThrow().way()).isEqualTo(Way.BY_HAND);
        assertThat(dispatches.of(minutes)).isNotEmpty();
        web.perform(get(minutes.path()).with(user(office.secretary().username())))
                .andExpect(content().string(containsString(Signatures.sha256(picture))));
    }

    @Test
    void anotherOfficerIssuesWhatTheChairSigned() {
        issuer(office.officer());
        office.chair().signs(minutes, "sign-minutes");
        engine.runDueJobs();
        assertThat(dispatches.of(minutes)).as("nothing goes out yet").isEmpty();
        var document = documents.of(minutes, "minutes").orElseThrow();
        var first = documents.pdf(document.id());
        office.officer().signs(minutes, "issue-minutes");
        engine.runDueJobs();
        var verdict = checks.check(documents.pdf(document.id()));
        assertThat(verdict.isIntact()).as("%s", verdict).isTrue();
        assertThat(verdict.seals()).extracting(SealVerdict::field).containsExactly("chair", "issuer");
        assertThat(documents.pdf(document.id())).startsWith(first);
        assertThat(signatures.all(minutes))
                .extracting(Signatures.Signature::role)
                .containsExactly(Role.CHAIR, Role.ISSUER);
        assertThat(dispatches.of(minutes)).isNotEmpty();
    }

    @Test
    void whoeverTheCommitteeNamesLaterTheIssuerIsWhomItNamedWhenTheChairSigned() throws Exception {
        issuer(office.officer());
        office.chair().completes(minutes, "sign-minutes", "outcome", "by-hand");
        jdbc.sql("update committee set issuer_post_id = null where id = ?")
                .param(office.committeeId())
                .update();
        uploads("chair.png", picture(20, 20)).andExpect(status().isSeeOther());
        office.secretary().completes(minutes, "upload-signed-scan");
        issuer(office.secretary());
        var document = documents.of(minutes, "minutes").orElseThrow();
        web.perform(get(minutes.path()).with(user(office.secretary().username())))
                .andExpect(content().string(containsString(signatory(office.officer()))));
        assertThat(document.html()).contains(signatory(office.officer()));
        engine.runDueJobs();
        assertThat(dispatches.of(minutes)).as("nothing goes out yet").isEmpty();
        office.officer().signs(minutes, "issue-minutes");
        engine.runDueJobs();
        assertThat(signatures.of(minutes, Role.ISSUER).orElseThrow().signatory())
                .isEqualTo(signatory(office.officer()));
        assertThat(dispatches.of(minutes)).isNotEmpty();
    }

    @Test
    void whatTheChairIssuedAloneNobodyIssuesLater() {
        office.chair().signs(minutes, "sign-minutes");
        issuer(office.officer());
        engine.runDueJobs();
        assertThat(dispatches.of(minutes)).isNotEmpty();
    }

    @Test
    void chairAndIssuerMaySignByHandBoth() throws Exception {
        issuer(office.officer());
        office.chair().completes(minutes, "sign-minutes", "outcome", "by-hand");
        uploads("chair.png", picture(20, 20)).andExpect(status().isSeeOther());
        office.secretary().completes(minutes, "upload-signed-scan");
        office.officer().completes(minutes, "issue-minutes", "outcome", "by-hand");
        uploads("issuer.png", picture(30, 30)).andExpect(status().isSeeOther());
        office.secretary().completes(minutes, "upload-signed-scan");
        engine.runDueJobs();
        var document = documents.of(minutes, "minutes").orElseThrow();
        assertThat(documents.renditions(document.id()))
                .filteredOn(it -> it.format() == Format.SCAN)
                .hasSize(2);
        assertThat(dispatches.of(minutes)).isNotEmpty();
    }

    @Test
    void aSubstituteSignsWithTheirOwnCertificateForTheChair() {
        var chair = office.chair();
        var substitute = office.officer();
        absences.enter(new Wish(
                chair.personId(),
                List.of(chair.postId()),
                substitute.personId(),
                Lifecycle.DAY,
                Lifecycle.DAY.plusDays(30),
                "প্রশিক্ষণ"));
        substitute.hasCertificate();
        var given = new java.util.HashMap<>(offices.asked(minutes, "sign-minutes"));
        given.put("outcome", "electronic");
        given.put("passphrase", TestOffice.PASSPHRASE);
        inbox.complete(chair.openTask(minutes, "sign-minutes"), substitute.viewer(), given);
        var signature = signatures.of(minutes).orElseThrow();
        assertThat(signature.signatory()).contains("প্রোগ্রামার").contains("-এর পক্ষে");
        assertThat(signature.certificate()).contains("প্রোগ্রামার").doesNotContain("পক্ষে");
        var document = documents.of(minutes, "minutes").orElseThrow();
        assertThat(document.html()).contains("-এর পক্ষে");
        assertThat(checks.check(documents.pdf(document.id())).isIntact()).isTrue();
    }

    @Test
    void aCharacterThatCannotBePrintedIsNamedBeforeAnybodySigns() throws Exception {
        engine.jumpTo(Engine.START);
        var other = offices.open();
        var draft = life.discussedMinutes(other, "ই-নথি 😀 বাস্তবায়ন", other.upazilaHead(0));
        assertThatThrownBy(() -> other.secretary().completes(draft, "draft-minutes"))
                .isInstanceOfSatisfying(InvalidAnswers.class, it -> assertThat(it.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.arguments()).containsExactly("😀 (U+1F600)")));
        web.perform(get(draft.path()).with(user(other.secretary().username())))
                .andExpect(content().string(containsString("U+1F600")));
    }

    private boolean numbersWithoutGap() {
        var prefix = office.committee().memoPrefix();
        return jdbc.sql("select count(*) = max(number) and bool_or(subject = ?) from memo where prefix = ?")
                .params(minutes.path(), prefix)
                .query(Boolean.class)
                .single();
    }

    private String signatory(Person person) {
        return jdbc.sql("select name from person where id = ?")
                .param(person.personId())
                .query(String.class)
                .single();
    }

    private void issuer(Person officer) {
        jdbc.sql("update committee set issuer_post_id = ? where id = ?")
                .params(officer.postId(), office.committeeId())
                .update();
    }

    private List<Problem> problems(Person person, String task, String outcome, String passphrase) {
        try {
            person.completes(minutes, task, "outcome", outcome, "passphrase", passphrase);
            return List.of();
        } catch (InvalidAnswers e) {
            return e.problems();
        }
    }

    private ResultActions answers(Person person, String task, String outcome, String passphrase) throws Exception {
        var form = post("/tasks/" + person.openTask(minutes, task))
                .with(csrf())
                .with(user(person.username()))
                .param("outcome", outcome)
                .param("passphrase", passphrase);
        offices.asked(minutes, task).forEach(form::param);
        return web.perform(form);
    }

    private ResultActions uploads(String name, byte[] bytes) throws Exception {
        return web.perform(multipart(minutes.path() + "/scan")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(csrf())
                .with(user(office.secretary().username())));
    }

    private static byte[] picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
