package bd.sabha.overview;

import bd.sabha.directory.Viewer;
import bd.sabha.meeting.MeetingSection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a meeting's page: which decisions of earlier meetings still wait for reports. */
@Component
class EarlierDecisionsSection implements MeetingSection {

    private final FollowUps followUps;
    private final JdbcClient jdbc;

    EarlierDecisionsSection(FollowUps followUps, JdbcClient jdbc) {
        this.followUps = followUps;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String fragment() {
        return "overview/fragments :: meeting";
    }

    @Override
    public Map<String, Object> model(long meetingId, Viewer viewer) {
        var meeting = jdbc.sql("select committee_id, number from meeting where id = ?")
                .param(meetingId)
                .query(Held.class)
                .single();
        var earlier = followUps.of(meeting.committeeId()).incomplete().before(meeting.number());
        return Map.of("followUpCommittee", meeting.committeeId(), "followUp", earlier.decisions());
    }

    private record Held(long committeeId, int number) {}
}
