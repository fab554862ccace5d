package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.committee.Committee;
import bd.sabha.intake.IntakePage.DecisionShown;
import bd.sabha.intake.IntakePage.ItemShown;
import bd.sabha.intake.IntakePage.Questioned;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.workflow.TaskInbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out a document beside what was read of it. */
@Component
class IntakePages {

    private final Intakes intakes;
    private final IntakeAccess access;
    private final Prospects prospects;
    private final CommitteeGuess guess;
    private final Twins twins;
    private final Calendar calendar;
    private final TaskInbox inbox;
    private final MessageSource messages;
    private final Format format;

    IntakePages(
            Intakes intakes,
            IntakeAccess access,
            Prospects prospects,
            CommitteeGuess guess,
            Twins twins,
            Calendar calendar,
            TaskInbox inbox,
            MessageSource messages,
            Format format) {
        this.intakes = intakes;
        this.access = access;
        this.prospects = prospects;
        this.guess = guess;
        this.twins = twins;
        this.calendar = calendar;
        this.inbox = inbox;
        this.messages = messages;
        this.format = format;
    }

    /** @throws java.util.NoSuchElementException when it was not read */
    IntakePage of(Intake intake) {
        var read = intakes.read(intake.id()).orElseThrow();
        var frozen = Objects.requireNonNull(read.reading());
        var kept = intakes.draft(intake.id()).orElseThrow();
        var draft = kept.draft();
        var reading = draft.reading();
        var places = Places.of(reading, frozen);
        var doubtful = draft.doubts().stream()
                .filter(it -> !it.seen())
                .map(it -> Paths.of(it.doubt()))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.toSet());
        var drawn = SourceHtml.draw(Objects.requireNonNull(read.page()), Marks.of(places, draft, doubtful));
        var showing = new Showing(messages, format, IntakeJson.tree(reading), places, drawn.ids(), doubtful);
        var committees = access.committeesOf(intake.postId());
        var committee = committee(draft, committees);
        return new IntakePage(
                intake,
                kept.version(),
                drawn.html(),
                questioned(draft, drawn.ids(), showing),
                showing.of(Field.HEAD),
                showing.of(Field.OPENING),
                items(draft, committee, intake, showing),
                showing.of(Field.END),
                showing.of(Field.DISTRIBUTION),
                editable(intake),
                committees,
                committee == null ? null : committee.key(),
                draft.number(),
                twins.documents(intake, reading),
                twins.issued(intake, reading).orElse(null),
                intake.settled() ? List.of() : calendar.notices(reading, committee));
    }

    boolean editable(Intake intake) {
        return inbox.openOn(intake.subject()).stream()
                .anyMatch(task -> task.task().equals("check-reading"));
    }

    /** The one that was chosen, or else seems to be meant. */
    @Nullable
    Committee committee(Draft draft, List<Committee> committees) {
        return draft.committeeId() == null
                ? guess.of(draft.reading(), committees).orElse(null)
                : committees.stream()
                        .filter(some -> some.key() == draft.committeeId())
                        .findFirst()
                        .orElse(null);
    }

    private List<Questioned> questioned(Draft draft, Set<String> drawn, Showing showing) {
        return draft.doubts().stream()
                .filter(it -> !Paths.of(it.doubt()).isEmpty() || !it.seen())
                .map(it -> questioned(it, drawn, showing))
                .toList();
    }

    private Questioned questioned(Draft.Listed it, Set<String> drawn, Showing showing) {
        var doubt = it.doubt();
        var own = "at-doubt-" + it.index();
        var path = Paths.of(doubt);
        var whole = Paths.id("at-", path);
        return new Questioned(
                it.index(),
                showing.say(key(doubt.kind()), doubt.arguments().toArray()),
                doubt.sourceText(),
                Paths.element(path),
                drawn.contains(own) ? own : drawn.contains(whole) ? whole : "",
                it.seen());
    }

    private static String key(Doubt.Kind kind) {
        return "reading.doubt." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<ItemShown> items(Draft draft, @Nullable Committee committee, Intake intake, Showing showing) {
        var all = prospects.of(draft, committee, intake.postId());
        var shown = new ArrayList<ItemShown>();
        for (var item = 0; item < all.size(); item++) {
            var read = draft.reading().items().get(item);
            var decisions = all.get(item).stream()
                    .map(prospect -> decision(prospect, draft.reading(), showing))
                    .toList();
            shown.add(new ItemShown(item, showing.of(Field.ofItem(item)), decisions, read.table()));
        }
        return shown;
    }

    private static DecisionShown decision(Prospect prospect, Reading reading, Showing showing) {
        var read = reading.items().get(prospect.item()).decisions().get(prospect.decision());
        var hints = read.implementers().isEmpty()
                ? read.hints().stream().map(Found::value).distinct().toList()
                : List.<String>of();
        return new DecisionShown(
                prospect.decision(),
                showing.of(Field.ofDecision(prospect.item(), prospect.decision())),
                prospect,
                hints,
                read.deadlineAlso().stream()
                        .map(also -> showing.deadline(also.value()))
                        .toList());
    }

    /** As they stand in a form. */
    Map<String, String> typed(Draft draft, List<Field> fields) {
        return new Showing(messages, format, IntakeJson.tree(draft.reading()), Map.of(), Set.of(), Set.of())
                .typed(fields);
    }
}
