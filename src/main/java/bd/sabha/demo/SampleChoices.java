package bd.sabha.demo;

import bd.sabha.demo.SampleData.ChosenData;
import bd.sabha.demo.SampleOffices.Entered;
import bd.sabha.directory.CurrentRegister;
import bd.sabha.implementer.Resolution;
import bd.sabha.minutes.PastMinutes;
import bd.sabha.minutes.PastMinutesBook.Choice;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whom the sample's decisions mean, and whom its member-secretaries pick. */
@Component
@Profile("!production")
class SampleChoices {

    private final CurrentRegister register;

    SampleChoices(CurrentRegister register) {
        this.register = register;
    }

    /** @param office that says so */
    List<Choice> of(List<ChosenData> chosen, PastMinutes minutes, long office, Entered people) {
        return chosen.stream().map(it -> choice(it, minutes, office, people)).toList();
    }

    private Choice choice(ChosenData chosen, PastMinutes minutes, long office, Entered people) {
        var decision = minutes.items().get(chosen.item()).decisions().get(chosen.place());
        var posts = new LinkedHashSet<Long>();
        for (var line : decision.implementers()) {
            var meant = register.expressions().resolve(line, office);
            if (meant.isDecided() && meant.kind() != Resolution.Kind.GROUP_ALL_OFFICE_HEADS) {
                posts.addAll(meant.postIds());
            }
        }
        posts.addAll(people.posts(chosen.picked()));
        return new Choice(chosen.item(), chosen.place(), List.copyOf(posts), chosen.dueOn());
    }
}
