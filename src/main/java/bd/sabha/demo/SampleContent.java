package bd.sabha.demo;

import bd.sabha.calendar.WorkingDays;
import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.committee.MinutesLayout;
import bd.sabha.committee.Recurrence;
import bd.sabha.demo.SampleData.CommitteeData;
import bd.sabha.demo.SampleOffices.Entered;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.Meetings;
import bd.sabha.registry.Memos;
import bd.sabha.signing.SigningKeys;
import bd.sabha.workflow.Subject;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the first start, before the first page is served, lives through half a year of one committee: through the same
 * services that a person uses, with the clock moved along.
 */
@Component
@Profile("!production")
@ConditionalOnProperty(name = "sabha.sample-content", matchIfMissing = true)
class SampleContent implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleContent.class);
    private static final LocalDateTime CONVENED = LocalDateTime.of(2022, 5, 2, 10, 0);
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    /** Could issue what the chair signs, should the committee want that. */
    private static final String ISSUER = "programmer";

    private static final int THIRD = 3;
    private static final int CONVENE_DAYS_BEFORE = 14;

    private final SampleOffices offices;
    private final SampleMeeting meeting;
    private final SampleReports reports;
    private final SampleDesk desk;
    private final Committees committees;
    private final DistributionList distribution;
    private final SigningKeys keys;
    private final Memos memos;
    private final Meetings meetings;
    private final WorkingDays workingDays;
    private final TimeTravel time;
    private final JdbcClient jdbc;

    SampleContent(
            SampleOffices offices,
            SampleMeeting meeting,
            SampleReports reports,
            SampleDesk desk,
            Committees committees,
            DistributionList distribution,
            SigningKeys keys,
            Memos memos,
            Meetings meetings,
            WorkingDays workingDays,
            TimeTravel time,
            JdbcClient jdbc) {
        this.offices = offices;
        this.meeting = meeting;
        this.reports = reports;
        this.desk = desk;
        this.committees = committees;
        this.distribution = distribution;
        this.keys = keys;
        this.memos = memos;
        this.meetings = meetings;
        this.workingDays = workingDays;
        this.time = time;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        if (isThere()) return;
        LOG.info("Loading the sample office of Bagerhat: once, it takes a moment.");
        jdbc.sql("insert into sample_content (complete) values (false)").update();
        load(SampleData.read());
        jdbc.sql("update sample_content set complete = true").update();
    }

    private void load(SampleData data) {
        time.set(MovableClock.BEGINNING);
        data.holidays().forEach(day -> workingDays.declareHoliday(day.on(), day.name(), day.nameEn()));
        var people = offices.enter(data);
        certify(people, data.committee().chair(), data.committee().secretary(), ISSUER);
        var committee = establish(data.committee(), people);
        time.moveTo(CONVENED.atZone(DHAKA).toInstant());
        var minutes = meeting.hold(data, committee, people);
        reports.send(data, minutes, people);
        time.moveTo(data.begins().atZone(DHAKA).toInstant());
        desk.complete(
                people.holder(data.committee().secretary()),
                meetings.next(committee).orElseThrow().subject(),
                "prepare-notice",
                Map.of());
        time.settle();
    }

    /** Gives these people certificates of the office, which their password unlocks too. */
    private void certify(Entered people, String... holders) {
        for (var holder : holders) keys.issue(people.holder(holder).personId(), SampleOffices.PASSWORD);
    }

    private long establish(CommitteeData data, Entered people) {
        memos.startAfter(data.memoPrefix(), data.lastMemo());
        var id = committees
                .establish(
                        new Committee(
                                null,
                                people.offices().get(data.office()),
                                data.section(),
                                data.name(),
                                data.nameEn(),
                                people.post(data.chair()),
                                people.post(data.secretary()),
                                data.memoPrefix(),
                                3,
                                21,
                                null,
                                MinutesLayout.FIVE_COLUMNS,
                                "bn",
                                null,
                                0),
                        people.posts(data.members()),
                        data.standingItems(),
                        new Recurrence(
                                0,
                                1,
                                THIRD,
                                DayOfWeek.SUNDAY.getValue(),
                                null,
                                data.time(),
                                data.place(),
                                CONVENE_DAYS_BEFORE))
                .key();
        for (var copy : data.distribution())
            distribution.add(
                    Subject.of("committee", id),
                    new Addressee(people.post(copy.post()), copy.addressee(), null, copy.purpose(), null));
        return id;
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
