package bd.sabha.demo;

import bd.sabha.calendar.WorkingDays;
import bd.sabha.demo.SampleOffices.Entered;
import bd.sabha.meeting.Meetings;
import bd.sabha.registry.Memos;
import bd.sabha.signing.SigningKeys;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the first start, before the first page is served: four committees take their last minutes in from paper, and the first
 * one lives through what follows, through the same services that a person uses, with the clock moved along.
 */
@Component
@Profile("!production")
@ConditionalOnProperty(name = "sabha.sample-content", matchIfMissing = true)
class SampleContent implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleContent.class);
    private static final LocalDateTime CONVENED = LocalDateTime.of(2024, 12, 1, 10, 0);
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    /** Could issue what the chair signs, should the committee want that. */
    private static final String ISSUER = "programmer";

    private final SampleOffices offices;
    private final SampleIntake intake;
    private final SampleMeeting meeting;
    private final SampleReports reports;
    private final SampleDesk desk;
    private final SampleCommittees committees;
    private final SigningKeys keys;
    private final Memos memos;
    private final Meetings meetings;
    private final WorkingDays workingDays;
    private final TimeTravel time;
    private final JdbcClient jdbc;
    private final boolean lived;

    SampleContent(
            SampleOffices offices,
            SampleIntake intake,
            SampleMeeting meeting,
            SampleReports reports,
            SampleDesk desk,
            SampleCommittees committees,
            SigningKeys keys,
            Memos memos,
            Meetings meetings,
            WorkingDays workingDays,
            TimeTravel time,
            JdbcClient jdbc,
            @Value("${sabha.sample-lived:false}") boolean lived) {
        this.offices = offices;
        this.intake = intake;
        this.meeting = meeting;
        this.reports = reports;
        this.desk = desk;
        this.committees = committees;
        this.keys = keys;
        this.memos = memos;
        this.meetings = meetings;
        this.workingDays = workingDays;
        this.time = time;
        this.jdbc = jdbc;
        this.lived = lived;
    }

    @Override
    public void start() {
        if (isThere()) return;
        LOG.info("Loading the sample offices: once, it takes a moment.");
        jdbc.sql("insert into sample_content (complete) values (false)").update();
        load(SampleData.read());
        jdbc.sql("update sample_content set complete = true").update();
    }

    private void load(SampleData data) {
        time.set(MovableClock.BEGINNING);
        data.holidays().forEach(day -> workingDays.declareHoliday(day.on(), day.name(), day.nameEn()));
        var people = offices.enter(data);
        certify(people, data.committee().chair(), data.committee().secretary(), ISSUER);
        var first = data.committee();
        var committee = 0L;
        long held;
        if (lived) {
            memos.startAfter(first.memoPrefix(), data.meeting().lastMemo());
            committee = committees.establish(first, people);
            time.moveTo(CONVENED.atZone(DHAKA).toInstant());
            held = meeting.hold(data, committee, people);
        } else {
            time.moveTo(first.takenAt().atZone(DHAKA).toInstant());
            committee = committees.establish(first, people);
            held = intake.take(first, committee, people);
        }
        reports.send(data, held, people);
        if (!lived) takeOthers(data, people);
        time.moveTo(data.begins().atZone(DHAKA).toInstant());
        desk.complete(
                people.holder(first.secretary()),
                meetings.next(committee).orElseThrow().subject(),
                "prepare-notice",
                Map.of());
        time.settle();
    }

    private void takeOthers(SampleData data, Entered people) {
        data.committees().stream()
                .skip(1)
                .forEach(other -> intake.take(other, committees.establish(other, people), people));
    }

    /** Gives these people certificates of the office, which their password unlocks too. */
    private void certify(Entered people, String... holders) {
        for (var holder : holders) keys.issue(people.holder(holder).personId(), SampleOffices.PASSWORD);
    }

    private boolean isThere() {
        return jdbc.sql("select exists (select from sample_content where complete)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void stop() {
        // what was loaded stays
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    /** After the engine, before the web server. */
    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2 * 1024;
    }
}
