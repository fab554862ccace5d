package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.decision.Decisions;
import bd.sabha.intake.Draft.Wish;
import bd.sabha.intake.Intakes;
import bd.sabha.intake.UploadedFile;
import bd.sabha.registry.Documents;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.TaskInbox.InvalidAnswers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks intake.bpmn: an old document becomes minutes, lies in the archive, or is dropped. */
@SabhaTest
@Import(Lifecycle.class)
class IntakeProcessTests {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0};

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    Intakes intakes;

    @Autowired
    Decisions decisions;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    TestOffice office;

    @BeforeEach
    void open() {
        office = offices.open();
    }

    @Test
    void whatCannotBeReadIsKeptAndReadAgainOrDropped() {
        var picture = taken(new UploadedFile("ছবি.png", PICTURE, false));
        assertThat(office.secretary().openTask(picture, "reconsider-document")).isNotEmpty();
        office.secretary().completes(picture, "reconsider-document", "outcome", "read-again");
        engine.runDueJobs();
        assertThat(office.secretary().openTask(picture, "reconsider-document"))
                .as("it is a picture still")
                .isNotEmpty();
        office.secretary().completes(picture, "reconsider-document", "outcome", "discard");
        assertThat(life.hasEnded(picture, "was-discarded")).isTrue();
        assertThat(intakes.get(picture.id()).discarded()).isTrue();
        assertThat(intakes.bytes(picture.id())).as("the file is kept").isEqualTo(PICTURE);
    }

    @Test
    void theSameFileIsTakenOnceUnlessItWasDropped() {
        var file = new UploadedFile("ছবি.png", PICTURE, false);
        var first = taken(file);
        var again = intakes.take(file, office.secretary().postId(), incumbency());
        assertThat(again).isEqualTo(new Intakes.Taken(first.id(), true));
        office.secretary().completes(first, "reconsider-document", "outcome", "discard");
        assertThat(intakes.take(file, office.secretary().postId(), incumbency()).again())
                .isFalse();
    }

    @Test
    void oldMinutesBecomeAMeetingWithTheDirectivesThatWereChosen() throws Exception {
        var old = taken(new UploadedFile("কার্যবিবরণী.txt", minutes(), false));
        assertThatThrownBy(() -> office.secretary().completes(old, "check-reading", "outcome", "make-meeting"))
                .as("of which committee?")
                .isInstanceOf(InvalidAnswers.class);
        wishes(old, LocalDate.of(2022, 6, 30));
        office.secretary().completes(old, "check-reading", "outcome", "make-meeting");
        engine.runDueJobs();
        assertThat(life.hasEnded(old, "became-meeting")).isTrue();
        var minutes = Objects.requireNonNull(intakes.get(old.id()).minutesId());
        assertThat(decisions.of(minutes)).isNotEmpty();
        assertThat(jdbc.sql(
                                """
                                select directive.due_on from directive join decision on decision.id = directive.decision_id
                                 where decision.minutes_id = ?
                                """)
                        .param(minutes)
                        .query(LocalDate.class)
                        .list())
                .containsOnly(LocalDate.of(2022, 6, 30))
                .hasSize(2);
        var again = taken(new UploadedFile("আবার.txt", minutes(), false));
        assertThat(again.id()).as("the same bytes").isEqualTo(old.id());
    }

    @Test
    void aDirectiveNeedsADayToCome() throws Exception {
        var old = taken(new UploadedFile("কার্যবিবরণী.txt", minutes(), false));
        wishes(old, LocalDate.of(2022, 6, 12));
        assertThatThrownBy(() -> office.secretary().completes(old, "check-reading", "outcome", "make-meeting"))
                .isInstanceOf(InvalidAnswers.class);
        assertThat(intakes.get(old.id()).settled()).isFalse();
    }

    @Test
    void oldMinutesMayJustLieInTheArchive() throws Exception {
        var old = taken(new UploadedFile("কার্যবিবরণী.txt", minutes(), false));
        wishes(old, LocalDate.of(2022, 6, 30));
        office.secretary().completes(old, "check-reading", "outcome", "archive");
        assertThat(life.hasEnded(old, "was-archived")).isTrue();
        var document = Objects.requireNonNull(intakes.get(old.id()).documentId());
        assertThat(documents.renditions(document)).isNotEmpty();
        assertThat(intakes.get(old.id()).minutesId()).isNull();
    }

    @Test
    void whatWasReadMayBeDroppedToo() throws Exception {
        var old = taken(new UploadedFile("কার্যবিবরণী.txt", minutes(), false));
        office.secretary().completes(old, "check-reading", "outcome", "discard");
        assertThat(life.hasEnded(old, "was-discarded")).isTrue();
    }

    /** The first decision goes to two posts by that day, no other to anybody. */
    private void wishes(Subject old, LocalDate dueOn) {
        var kept = intakes.draft(old.id()).orElseThrow();
        var posts =
                List.of(office.upazilaHead(0).postId(), office.upazilaHead(1).postId());
        var draft = kept.draft().of(office.committeeId());
        for (var item = 0; item < draft.wishes().size(); item++) {
            for (var decision = 0; decision < draft.wishes().get(item).size(); decision++) {
                draft = draft.wishing(item, decision, new Wish(false, null, null, false));
            }
        }
        intakes.correct(
                old.id(), draft.wishing(0, 0, new Wish(true, dueOn, posts, true)), kept.version(), incumbency());
    }

    /** Real ones, with a memo number that no other test has. */
    private byte[] minutes() throws IOException {
        return Files.readString(Path.of("src/test/resources/minutes/000_8583437cf2faf0f9.txt"))
                .replace("২১.৫৭", "২১." + office.committeeId() + "77")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Subject taken(UploadedFile file) {
        var taken = intakes.take(file, office.secretary().postId(), incumbency());
        engine.runDueJobs();
        return Subject.of("intake", taken.id());
    }

    private long incumbency() {
        return office.secretary()
                .viewer()
                .holding(office.secretary().postId())
                .orElseThrow()
                .incumbencyId();
    }
}
