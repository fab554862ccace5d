package bd.sabha.minutes;

import bd.sabha.committee.MinutesLayout;
import bd.sabha.decision.DecisionView;
import bd.sabha.directory.PostView;
import bd.sabha.distribution.Dispatches.Addressee;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.distribution.DistributionList;
import bd.sabha.meeting.Attendee;
import bd.sabha.meeting.Wording;
import bd.sabha.minutes.Paper.Annex;
import bd.sabha.minutes.Paper.Appendix;
import bd.sabha.minutes.Paper.DecisionLine;
import bd.sabha.minutes.Paper.Implementers;
import bd.sabha.minutes.Paper.Item;
import bd.sabha.minutes.Paper.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables and lists of a paper in its language and layout. */
class PaperParts {

    /** What the columns of each layout are called; in prose agenda, discussion, decision, implementer. */
    static final Map<MinutesLayout, List<String>> COLUMNS = Map.of(
            MinutesLayout.THREE_COLUMNS,
            List.of("discussion", "decision", "implementation"),
            MinutesLayout.FOUR_COLUMNS,
            List.of("number-of-item", "title-and-discussion", "decision-taken", "implementer"),
            MinutesLayout.FIVE_COLUMNS,
            List.of("number", "title", "discussion", "decision", "implementer"),
            MinutesLayout.PROSE,
            List.of("agenda", "discussion", "decision", "implementer"));

    private static final String HEADING = "minutes.paper.column.";

    private final Wording wording;
    private final MinutesLayout layout;
    private final Numerals numerals;
    private final Bearers bearers;

    PaperParts(Wording wording, MinutesLayout layout) {
        this.wording = wording;
        this.layout = layout;
        this.numerals = new Numerals(wording.language());
        this.bearers = new Bearers(wording);
    }

    /** The headings of the layout's columns; in prose its labels. */
    List<String> columns() {
        return wording.sayAll(HEADING, COLUMNS.get(layout).toArray(String[]::new));
    }

    private List<String> headings(String... keys) {
        return wording.sayAll(HEADING, keys);
    }

    List<Item> items(List<Discussion> discussions, List<DecisionView> decisions) {
        var beneath = decisions.stream().collect(Collectors.groupingBy(DecisionView::discussionId));
        return discussions.stream()
                .map(discussion -> item(discussion, beneath.getOrDefault(discussion.key(), List.of())))
                .toList();
    }

    private Item item(Discussion discussion, List<DecisionView> decisions) {
        return new Item(
                wording.number(discussion.position()),
                discussion.title(),
                Words.paragraphs(discussion.text()),
                decisions.stream()
                        .map(decision -> new DecisionLine(number(decision), withDeadline(decision)))
                        .toList(),
                implementers(decisions));
    }

    private String number(DecisionView decision) {
        return numerals.reference(decision.number());
    }

    /** The deadline stands behind the words, below a table of theirs. */
    private String withDeadline(DecisionView decision) {
        var words = Words.tidy(decision.words());
        if (decision.deadlineWords().isBlank()) return words;
        var endsWithTable = words.substring(words.lastIndexOf('\n') + 1).contains("\t");
        return wording.say(
                endsWithTable ? "minutes.paper.deadline-below" : "minutes.paper.with-deadline",
                words,
                decision.deadlineWords());
    }

    /** One list for the item when all its decisions have the same implementers, else one beneath each number. */
    private List<Implementers> implementers(List<DecisionView> decisions) {
        var lists = decisions.stream()
                .map(decision -> new Implementers(number(decision), printed(decision)))
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
        return wording
                .posts()
                .inOrder(decision.implementers().stream()
                        .filter(implementer -> implementer.acts())
                        .map(implementer -> implementer.post().id())
                        .toList())
                .stream()
                .map(PostView::title)
                .toList();
    }

    /** Where some copies ask for action and others only inform, those that ask say so. */
    List<String> distribution(List<DistributionList.Entry> entries) {
        var addressees = entries.stream().map(DistributionList.Entry::addressee).toList();
        var mixed = addressees.stream().map(Addressee::purpose).distinct().count() > 1;
        return addressees.stream().map(addressee -> entry(addressee, mixed)).toList();
    }

    private String entry(Addressee addressee, boolean mixed) {
        var named = mixed && addressee.purpose() == Purpose.FOR_ACTION
                ? wording.say("minutes.paper.for-action", addressee.addressee())
                : addressee.addressee();
        return addressee.request() == null || addressee.request().isBlank()
                ? named
                : wording.say("minutes.paper.with-request", named, addressee.request());
    }

    Appendix appendix(List<Attendee> attendees, LocalDate day) {
        var marked = attendees.stream().filter(it -> it.presence() != null).toList();
        var views = bearers.on(day, marked.stream().map(it -> it.post().id()).toList());
        return new Appendix(
                wording.say("minutes.paper.appendix"),
                wording.say("minutes.paper.appendix.title"),
                headings("number", "name", "post", "presence"),
                IntStream.range(0, marked.size())
                        .mapToObj(i -> row(i + 1, marked.get(i), views))
                        .toList());
    }

    /** The appendices after the attendance: the second letter on. */
    List<Annex> appendices(List<AppendixText> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Annex(
                        wording.say("minutes.paper.further-appendix", numerals.capital(i + 2)),
                        texts.get(i).title(),
                        Words.paragraphs(texts.get(i).text())))
                .toList();
    }

    private Row row(int number, Attendee attendee, Map<Long, PostView> views) {
        var post = Objects.requireNonNull(views.get(attendee.post().id()));
        return new Row(
                wording.number(number),
                post.isVacant() ? "" : bearers.name(post),
                post.title(),
                wording.say("minutes.paper.presence." + attendee.presence(), orEmpty(attendee.representative())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
