package bd.sabha.demo;

import bd.sabha.demo.SampleData.CommitteeData;
import bd.sabha.demo.SampleOffices.Entered;
import bd.sabha.intake.Intakes;
import bd.sabha.intake.UploadedFile;
import bd.sabha.minutes.MinutesBook;
import bd.sabha.workflow.Subject;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes the sample's last minutes in, as their member-secretaries would: uploaded, looked at, made a meeting. */
@Component
@Profile("!production")
class SampleIntake {

    private final Intakes intakes;
    private final SampleChoices choices;
    private final MinutesBook minutes;
    private final SampleDesk desk;
    private final TimeTravel time;

    SampleIntake(Intakes intakes, SampleChoices choices, MinutesBook minutes, SampleDesk desk, TimeTravel time) {
        this.intakes = intakes;
        this.choices = choices;
        this.minutes = minutes;
        this.desk = desk;
        this.time = time;
    }

    /** @return the id of the minutes */
    long take(CommitteeData data, long committeeId, Entered people) {
        time.moveTo(data.takenAt().atZone(ZoneId.of("Asia/Dhaka")).toInstant());
        var paper = SamplePaper.of(data.paper());
        var secretary = people.holder(data.takenBy());
        var post = people.post(data.secretary());
        var actor = secretary.holding(post).orElseThrow().incumbencyId();
        var id = intakes.take(new UploadedFile(paper.file().name(), paper.file().bytes(), false), post, actor)
                .id();
        time.settle();
        var chosen = choices.of(data.decisions(), paper.minutes(), people.office(data.office()), people);
        intakes.choose(id, committeeId, chosen, actor);
        desk.complete(secretary, Subject.of("intake", id), "check-reading", Map.of("outcome", "make-meeting"));
        time.settle();
        return minutes.lastOf(committeeId).key();
    }
}
