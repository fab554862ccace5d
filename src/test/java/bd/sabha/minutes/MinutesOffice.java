package bd.sabha.minutes;

import bd.sabha.decision.DecisionText;
import bd.sabha.decision.Decisions;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.Meetings;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes at the points where the tests of this module need them, without the diagrams that lead there. */
@TestComponent
class MinutesOffice {

    private final Meetings meetings;
    private final MinutesSteps steps;
    private final MinutesBook book;
    private final Decisions decisions;
    private final DistributionList distribution;
    private final JdbcClient jdbc;

    MinutesOffice(
            Meetings meetings,
            MinutesSteps steps,
            MinutesBook book,
            Decisions decisions,
            DistributionList distribution,
            JdbcClient jdbc) {
        this.meetings = meetings;
        this.steps = steps;
        this.book = book;
        this.decisions = decisions;
        this.distribution = distribution;
        this.jdbc = jdbc;
    }

    long meeting(TestOffice office, int number, LocalDate on) {
        return meetings.convene(
                office.committeeId(), number, on, LocalTime.of(12, 30), "জেলা প্রশাসক কার্যালয়ের কনফারেন্স রুম");
    }

    /** A draft with one decision for the three upazila heads, one without implementer, and a copy for the secretariat. */
    long draft(TestOffice office, int number, LocalDate on) {
        distribution.add(
                Subject.of("committee", office.committeeId()),
                new Addressee(
                        null,
                        "সিনিয়র সচিব, তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ",
                        "secretary@test.example",
                        Purpose.FOR_INFORMATION,
                        null));
        var minutes = steps.open(meeting(office, number, on));
        var discussion = book.discussions(minutes).get(0).key();
        book.change(
                minutes,
                discussion,
                "ই-নথি বাস্তবায়ন সংক্রান্ত",
                "সরকারি কাজের গতি বাড়াতে ই-নথি কার্যক্রম শুরু হয়।",
                1);
        var heads = office.upazilaHeads().stream().map(Person::postId).toList();
        decisions.add(minutes, discussion, DecisionText.forAction("শতভাগ ই-ফাইলিং করতে হবে।", heads, "প্রতি মাসে"));
        decisions.add(minutes, discussion, DecisionText.forAction("পোর্টাল হালনাগাদ রাখতে হবে।", List.of(), ""));
        return minutes;
    }

    void sign(TestOffice office, long minutes) {
        steps.recordSignature(minutes, incumbency(office.chair()), "by-hand");
    }

    static long incumbency(Person person) {
        return person.viewer().holdings().get(0).incumbencyId();
    }

    /** As if a diagram waited at that task. */
    void opens(Subject subject, String task, Person person) {
        jdbc.sql(
                        """
                        insert into inbox (task_id, instance_id, process, task, subject, post_id, line, created_at)
                        values (?, '', 'test', ?, ?, ?, '', current_timestamp)
                        """)
                .params(UUID.randomUUID().toString(), task, subject.path(), person.postId())
                .update();
    }
}
