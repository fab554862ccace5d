package bd.sabha.minutes;

import bd.sabha.calendar.Languages;
import bd.sabha.decision.DecisionView;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.Attendee;
import bd.sabha.minutes.Paper.Appendix;
import bd.sabha.minutes.Paper.DecisionLine;
import bd.sabha.minutes.Paper.Implementers;
import bd.sabha.minutes.Paper.Item;
import bd.sabha.minutes.Paper.Row;
import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables and lists of a paper. */
@Component
class PaperParts {

    private final DistributionList distributionList;
    private final Posts posts;
    private final Bearers bearers;
    private final Bangla bangla;

    PaperParts(DistributionList distributionList, Posts posts, Bearers bearers, Bangla bangla) {
        this.distributionList = distributionList;
        this.posts = posts.in(Languages.BANGLA);
        this.bearers = bearers;
        this.bangla = bangla;
    }

    List<Item> items(List<Discussion> discussions, List<DecisionView> decisions) {
        var beneath = decisions.stream().collect(Collectors.groupingBy(DecisionView::discussionId));
        return discussions.stream()
                .map(discussion -> item(discussion, beneath.getOrDefault(discussion.key(), List.of())))
                .toList();
    }

    private Item item(Discussion discussion, List<DecisionView> decisions) {
        return new Item(
                bangla.number(discussion.position()),
                discussion.title(),
                Words.paragraphs(discussion.text()),
                decisions.stream()
                        .map(decision -> new DecisionLine(decision.number(), withDeadline(decision)))
                        .toList(),
                implementers(decisions));
    }

    private String withDeadline(DecisionView decision) {
        return decision.deadlineWords().isBlank()
                ? decision.words()
                : bangla.say("minutes.paper.with-deadline", decision.words(), decision.deadlineWords());
    }

    /** One list for the item when all its decisions have the same implementers, else one beneath each number. */
    private List<Implementers> implementers(List<DecisionView> decisions) {
        var lists = decisions.stream()
                .map(decision -> new Implementers(decision.number(), printed(decision)))
                .filter(some -> !some.posts().isEmpty())
                .toList();
        var shared = lists.size() == decisions.size()
                && lists.stream().map(Implementers::posts).distinct().count() == 1;
        return shared ? List.of(new Implementers("", lists.get(0).posts())) : lists;
    }

    private List<String> printed(DecisionView decision) {
        if (!decision.implementersAsWritten().isBlank()) {
            return decision.printedImplementers();
        }
        return posts
                .inOrder(decision.implementers().stream()
                        .filter(implementer -> implementer.acts())
                        .map(implementer -> implementer.post().id())
                        .toList())
                .stream()
                .map(PostView::title)
                .toList();
    }

    /** Where some copies ask for action and others only inform, those that ask say so. */
    List<String> distribution(long minutesId) {
        var addressees = distributionList.of(Subject.of("minutes", minutesId)).stream()
                .map(DistributionList.Entry::addressee)
                .toList();
        var mixed = addressees.stream().map(Addressee::purpose).distinct().count() > 1;
        return addressees.stream().map(addressee -> entry(addressee, mixed)).toList();
    }

    private String entry(Addressee addressee, boolean mixed) {
        var named = mixed && addressee.purpose() == Purpose.FOR_ACTION
                ? bangla.say("minutes.paper.for-action", addressee.addressee())
                : addressee.addressee();
        return addressee.request() == null || addressee.request().isBlank()
                ? named
                : bangla.say("minutes.paper.with-request", named, addressee.request());
    }

    Appendix appendix(List<Attendee> attendees, LocalDate day) {
        var marked = attendees.stream().filter(it -> it.presence() != null).toList();
        var views = bearers.on(day, marked.stream().map(it -> it.post().id()).toList());
        return new Appendix(
                bangla.say("minutes.paper.appendix"),
                bangla.say("minutes.paper.appendix.title"),
                bangla.sayAll(
                        "minutes.paper.column.number",
                        "minutes.paper.column.name",
                        "minutes.paper.column.post",
                        "minutes.paper.column.presence"),
                IntStream.range(0, marked.size())
                        .mapToObj(i -> row(i + 1, marked.get(i), views))
                        .toList());
    }

    private Row row(int number, Attendee attendee, Map<Long, PostView> views) {
        var post = Objects.requireNonNull(views.get(attendee.post().id()));
        return new Row(
                bangla.number(number),
                post.isVacant() ? "" : bearers.name(post),
                post.title(),
                bangla.say("minutes.paper.presence." + attendee.presence(), orEmpty(attendee.representative())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
