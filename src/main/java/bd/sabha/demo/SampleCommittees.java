package bd.sabha.demo;

import bd.sabha.committee.Committee;
import bd.sabha.committee.Committees;
import bd.sabha.committee.Recurrence;
import bd.sabha.demo.SampleData.CommitteeData;
import bd.sabha.demo.SampleOffices.Entered;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.DistributionList;
import bd.sabha.workflow.Subject;
import java.time.DayOfWeek;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Establishes the sample's committees, with their members and their lists of copies. */
@Component
@Profile("!production")
class SampleCommittees {

    private static final int THIRD = 3;
    private static final int CONVENE_DAYS_BEFORE = 14;

    private final Committees committees;
    private final DistributionList distribution;

    SampleCommittees(Committees committees, DistributionList distribution) {
        this.committees = committees;
        this.distribution = distribution;
    }

    /** @return its id */
    long establish(CommitteeData data, Entered people) {
        var committee = new Committee(
                null,
                people.office(data.office()),
                data.section(),
                data.name(),
                data.nameEn(),
                people.post(data.chair()),
                people.post(data.secretary()),
                data.memoPrefix(),
                3,
                21,
                null,
                data.layout(),
                "bn",
                data.issuer() == null ? null : people.post(data.issuer()),
                0);
        var id = committees
                .establish(
                        committee,
                        people.posts(data.members()),
                        data.standingItems(),
                        data.rhythm() ? thirdSunday(data) : null)
                .key();
        for (var copy : data.distribution())
            distribution.add(
                    Subject.of("committee", id),
                    new Addressee(people.post(copy.post()), copy.addressee(), null, copy.purpose(), null));
        return id;
    }

    private static Recurrence thirdSunday(CommitteeData data) {
        return new Recurrence(
                0, 1, THIRD, DayOfWeek.SUNDAY.getValue(), null, data.time(), data.place(), CONVENE_DAYS_BEFORE);
    }
}
