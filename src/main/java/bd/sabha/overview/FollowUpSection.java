package bd.sabha.overview;

import bd.sabha.committee.CommitteeSection;
import bd.sabha.directory.Viewer;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a committee's page: how many reports have come, which decisions wait for some. */
@Component
@Order(20)
class FollowUpSection implements CommitteeSection {

    private final FollowUps followUps;

    FollowUpSection(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String fragment() {
        return "overview/fragments :: committee";
    }

    @Override
    public Map<String, Object> model(long committeeId, Viewer viewer) {
        var all = followUps.of(committeeId);
        return Map.of(
                "followUpCommittee", committeeId,
                "followUpCounts", all.counts(),
                "followUp", all.incomplete().decisions());
    }
}
