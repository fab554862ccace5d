package bd.sabha.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.decision.DecisionText;
import bd.sabha.decision.Decisions;
import bd.sabha.directory.Register;
import bd.sabha.distribution.DistributionList;
import bd.sabha.registry.Signatures;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the chair signed does not change, however somebody tries. */
@SabhaTest
@Import(MinutesOffice.class)
class FrozenMinutesTests {

    @Autowired
    MinutesOffice tools;

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesBook book;

    @Autowired
    MinutesSteps steps;

    @Autowired
    Decisions decisions;

    @Autowired
    DistributionList distribution;

    @Autowired
    Papers papers;

    @Autowired
    Signatures signatures;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private TestOffice office;
    private long minutes;

    @BeforeEach
    void aDraft() {
        office = offices.open();
        minutes = tools.draft(office, 12, Engine.TODAY);
    }

    @Test
    void theServicesRefuse() {
        var discussion = book.discussions(minutes).get(0);
        tools.sign(office, minutes);
        assertThatThrownBy(() -> book.rewrite(minutes, "অন্য", "অন্য", 1)).isInstanceOf(AlreadySigned.class);
        assertThatThrownBy(() -> book.add(minutes, "নতুন", "")).isInstanceOf(AlreadySigned.class);
        assertThatThrownBy(() -> book.change(minutes, discussion.key(), "অন্য", "", discussion.version()))
                .isInstanceOf(AlreadySigned.class);
        assertThatThrownBy(() -> book.move(minutes, discussion.key(), false)).isInstanceOf(AlreadySigned.class);
        assertThatThrownBy(() -> book.remove(minutes, discussion.key(), discussion.version()))
                .isInstanceOf(AlreadySigned.class);
        assertThatThrownBy(() -> tools.sign(office, minutes)).isInstanceOf(AlreadySigned.class);
    }

    @Test
    void theDatabaseRefusesWhoeverWrites() {
        refusedOnceSigned("update minutes set opening = 'x' where id = :m");
        refusedOnceSigned("update discussion set text = 'x' where minutes_id = :m");
        refusedOnceSigned(
                "delete from implementer where decision_id in (select id from decision where minutes_id = :m)");
        refusedOnceSigned("update implementer set purpose = 'FOR_INFORMATION'"
                + " where decision_id in (select id from decision where minutes_id = :m)");
        refusedOnceSigned("update decision set words = 'x' where minutes_id = :m");
        refusedOnceSigned("delete from decision where minutes_id = :m");
        refusedOnceSigned("insert into discussion (minutes_id, position, title) values (:m, 99, 'x')");
        refusedOnceSigned("update distribution_entry set addressee = 'x' where owner = '/minutes/' || :m");
        refusedOnceSigned("delete from distribution_entry where owner = '/minutes/' || :m");
        refusedOnceSigned("insert into distribution_entry (owner, position, addressee, purpose)"
                + " values ('/minutes/' || :m, 99, 'x', 'FOR_ACTION')");
    }

    /** Each statement works on a draft, rolled back, and fails on the same minutes signed, rolled back too. */
    private void refusedOnceSigned(String sql) {
        assertThatCode(() -> tryOut(sql, false)).as(sql).doesNotThrowAnyException();
        assertThatThrownBy(() -> tryOut(sql, true)).as(sql).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void tryOut(String sql, boolean signed) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            if (signed) tools.sign(office, minutes);
            assertThat(jdbc.sql(sql).param("m", minutes).update()).isPositive();
        });
    }

    @Test
    void otherModulesAreRefusedToo() {
        var discussion = book.discussions(minutes).get(0).key();
        var decision = decisions.of(minutes).get(0);
        tools.sign(office, minutes);
        var text = DecisionText.forAction("অন্য", List.of(office.officer().postId()), "");
        assertThatThrownBy(() -> decisions.add(minutes, discussion, text)).hasStackTraceContaining("are signed");
        assertThatThrownBy(() -> decisions.change(decision.id(), text, decision.version()))
                .hasStackTraceContaining("are signed");
        var subject = Subject.of("minutes", minutes);
        assertThatThrownBy(() -> distribution.remove(
                        subject, distribution.of(subject).get(0).id()))
                .hasStackTraceContaining("are signed");
        assertThat(decisions.of(minutes)).hasSize(2);
    }

    @Test
    void aWriterWhoBeganBeforeTheSignatureIsWaitedForAndSigned() throws Exception {
        var discussion = book.discussions(minutes).get(1);
        CompletableFuture<Void> signing = transactions.execute(status -> {
            jdbc.sql("update discussion set text = 'শেষ মুহূর্তের কথা' where id = ?")
                    .param(discussion.key())
                    .update();
            var signer = CompletableFuture.runAsync(() -> tools.sign(office, minutes));
            assertThatThrownBy(() -> signer.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(Exception.class);
            return signer;
        });
        signing.get(10, TimeUnit.SECONDS);
        assertThat(signatures.of(Subject.of("minutes", minutes)).orElseThrow().shown())
                .contains("শেষ মুহূর্তের কথা");
    }

    @Test
    void thePaperIsWhatWasSignedWhateverBecomesOfPeopleAndPosts() {
        var before = papers.of(minutes);
        tools.sign(office, minutes);
        jdbc.sql("update post set designation = 'নতুন পদবি' where id = ?")
                .param(office.chair().postId())
                .update();
        assertThat(papers.of(minutes)).isEqualTo(before);
        var signature = signatures.of(Subject.of("minutes", minutes)).orElseThrow();
        assertThat(Papers.text(papers.of(minutes))).isEqualTo(signature.shown());
        assertThat(papers.sha256(minutes)).isEqualTo(signature.sha256());
    }

    @Test
    void anAmendmentAndAConfirmationAreFinalOnceConfirmed() {
        tools.sign(office, minutes);
        var next = tools.meeting(office, 13, Engine.TODAY.plusDays(30));
        jdbc.sql("insert into amendment (minutes_id, meeting_id, paragraph, words) values (?, ?, '১.১', 'সংশোধিত')")
                .params(minutes, next)
                .update();
        steps.recordConfirmation(next, MinutesOffice.incumbency(office.chair()));
        assertThatThrownBy(() -> jdbc.sql("update amendment set words = 'x' where minutes_id = ?")
                        .param(minutes)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from confirmation where minutes_id = ?")
                        .param(minutes)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
