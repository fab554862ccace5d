package bd.sabha.intake;

import bd.sabha.committee.Committee;
import bd.sabha.decision.Preview;
import bd.sabha.decision.WrittenImplementers;
import bd.sabha.directory.Posts;
import bd.sabha.intake.Draft.Wish;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.DecisionRead;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What would become of each decision of a draft. */
@Component
class Prospects {

    private final Calendar calendar;
    private final WrittenImplementers implementers;
    private final Posts posts;
    private final Clock clock;

    Prospects(Calendar calendar, WrittenImplementers implementers, Posts posts, Clock clock) {
        this.calendar = calendar;
        this.implementers = implementers;
        this.posts = posts;
        this.clock = clock;
    }

    /** @param committee whose minutes they would be; null: not known, the post's office says whom it means */
    List<List<Prospect>> of(Draft draft, @Nullable Committee committee, long postId) {
        var office = office(committee, postId);
        var next = next(draft, committee);
        var items = new ArrayList<List<Prospect>>();
        for (var item = 0; item < draft.reading().items().size(); item++) {
            var decisions = draft.reading().items().get(item).decisions();
            var prospects = new ArrayList<Prospect>();
            for (var decision = 0; decision < decisions.size(); decision++) {
                prospects.add(prospect(draft, item, decision, decisions.get(decision), office, next));
            }
            items.add(prospects);
        }
        return items;
    }

    long office(@Nullable Committee committee, long postId) {
        return committee == null ? posts.get(postId).officeId() : committee.officeId();
    }

    private NextDue next(Draft draft, @Nullable Committee committee) {
        var date = draft.reading().date();
        return new NextDue(today(), date == null ? null : date.value(), calendar.next(committee));
    }

    private Prospect prospect(Draft draft, int item, int decision, DecisionRead read, long office, NextDue next) {
        var wish = draft.wish(item, decision);
        var due = next.of(read.deadline().value()).orElse(null);
        return new Prospect(item, decision, wish, preview(written(read), office, wish), due, today());
    }

    Preview preview(String written, long office, Wish wish) {
        return wish.postIds() == null
                ? implementers.found(written, office)
                : implementers.chosen(written, office, wish.postIds());
    }

    /** A line each. */
    static String written(DecisionRead decision) {
        return decision.implementers().stream().map(Found::value).collect(Collectors.joining("\n"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
