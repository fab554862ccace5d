package bd.sabha.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import bd.sabha.committee.Committees;
import bd.sabha.committee.Recurrence;
import bd.sabha.meeting.Meetings;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Walks recurrence.bpmn. */
@SabhaTest
@Import(Lifecycle.class)
class RecurrenceProcessTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    Meetings meetings;

    @Autowired
    Committees committees;

    TestOffice office;
    Subject committee;

    @BeforeEach
    void everyThirdSunday(@Autowired ProcessEngine processEngine) {
        BpmnAwareTests.init(processEngine);
        office = offices.open(sundays(3));
        committee = Subject.of("committee", office.committeeId());
    }

    @Test
    void theRhythmConvenesOneMeetingAfterTheOther() {
        assertThat(life.process(committee)).isWaitingAt("awaiting-the-time").isWaitingFor("rhythm-changed");
        engine.moveTo(LocalDate.of(2022, 7, 20), NINE);
        Assertions.assertThat(meetings.of(office.committeeId()))
                .extracting(meeting -> meeting.onDate())
                .contains(LocalDate.of(2022, 7, 17))
                .doesNotHaveDuplicates();
        assertThat(life.process(committee)).hasPassed("convene-meeting").isWaitingAt("awaiting-the-time");
    }

    @Test
    void anotherRhythmAppliesAtOnce() {
        committees.keepRhythm(office.committeeId(), sundays(2));
        assertThat(life.process(committee)).hasPassed("rhythm-changed").isWaitingAt("awaiting-the-time");
        engine.moveTo(LocalDate.of(2022, 7, 9), NINE);
        Assertions.assertThat(meetings.of(office.committeeId()))
                .extracting(meeting -> meeting.onDate())
                .contains(LocalDate.of(2022, 7, 10));
    }

    @Test
    void aDissolvedCommitteeMeetsNoMore() {
        committees.dissolve(office.committeeId(), Engine.TODAY);
        Assertions.assertThat(life.hasEnded(committee, "committee-dissolved")).isTrue();
        engine.moveTo(LocalDate.of(2022, 9, 1), NINE);
        Assertions.assertThat(meetings.of(office.committeeId())).isEmpty();
    }

    private static Recurrence sundays(int nth) {
        return new Recurrence(0, 1, nth, 7, null, LocalTime.of(10, 30), "কনফারেন্স রুম", 10);
    }
}
