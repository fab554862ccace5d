package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.intake.Intakes;
import bd.sabha.intake.UploadedFile;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

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
