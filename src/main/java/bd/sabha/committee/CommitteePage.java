package bd.sabha.committee;

import bd.sabha.calendar.WorkingDays;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.directory.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what a committee's page shows, and what the list of committees shows of each. */
@Component
class CommitteePage {

    private final Committees committees;
    private final CommitteeAccess access;
    private final Posts posts;
    private final RhythmWords words;
    private final WorkingDays days;
    private final Clock clock;
    private final ObjectProvider<CommitteeSection> sections;

    CommitteePage(
            Committees committees,
            CommitteeAccess access,
            Posts posts,
            RhythmWords words,
            WorkingDays days,
            Clock clock,
            ObjectProvider<CommitteeSection> sections) {
        this.committees = committees;
        this.access = access;
        this.posts = posts;
        this.words = words;
        this.days = days;
        this.clock = clock;
        this.sections = sections;
    }

    /** A committee in the list. */
    record Row(
            Committee committee,
            PostView chair,
            PostView secretary,
            boolean standing,
            Optional<CommitteeSection.Upcoming> upcoming) {}

    /** The committees that the viewer may read. */
    List<Row> rows(Viewer viewer) {
        var readable = committees.all().stream()
                .filter(committee -> access.mayRead(committee.key(), viewer))
                .toList();
        return readable.stream().map(this::row).toList();
    }

    private Row row(Committee committee) {
        var upcoming = sections.orderedStream()
                .flatMap(section -> section.upcoming(committee.key()).stream())
                .findFirst();
        return new Row(
                committee,
                posts.get(committee.chairPostId()),
                posts.get(committee.secretaryPostId()),
                committee.stands(LocalDate.now(clock)),
                upcoming);
    }

    /** Fills the model of the committee's page; forms that a controller put there already stay as they were typed. */
    String show(long id, Viewer viewer, Model model) {
        access.requireReader(id, viewer);
        var committee = committees.get(id);
        var members = posts.inOrder(committees.memberPosts(id));
        var rhythm = committees.recurrence(id);
        var items = committees.standingItems(id);
        model.addAttribute("committee", committee);
        model.addAttribute("members", members);
        model.addAttribute("standingItems", items);
        model.addAttribute("rhythm", rhythm.map(words::of).orElse(null));
        model.addAttribute("place", rhythm.map(Recurrence::place).orElse(null));
        model.addAttribute("nextDay", rhythm.map(this::nextDay).orElse(null));
        model.addAttribute("issuerPost", issuer(committee).stream().findFirst().orElse(null));
        model.addAttribute("keeper", access.keeps(id, viewer));
        model.mergeAttributes(Map.of(
                "open", "",
                "conflict", "",
                "rhythmForm", rhythm.map(RhythmForm::of).orElseGet(RhythmForm::empty),
                "items", String.join("\n", items),
                "papersForm", PapersForm.of(committee),
                "issuer", issuer(committee),
                "chosen", ordinary(committee, members)));
        var shown = sections.orderedStream().toList();
        shown.forEach(section -> model.addAllAttributes(section.model(id, viewer)));
        model.addAttribute(
                "sections", shown.stream().map(CommitteeSection::fragment).toList());
        return "committees/show";
    }

    private List<PostView> issuer(Committee committee) {
        return posts.inOrder(Stream.ofNullable(committee.issuerPostId()).toList());
    }

    private LocalDate nextDay(Recurrence rhythm) {
        return days.onOrAfter(rhythm.nextAfter(LocalDate.now(clock)));
    }

    private static List<PostView> ordinary(Committee committee, List<PostView> members) {
        return members.stream()
                .filter(post -> post.id() != committee.chairPostId() && post.id() != committee.secretaryPostId())
                .toList();
    }
}
