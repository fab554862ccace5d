package bd.sabha.decision;

import bd.sabha.calendar.Languages;
import bd.sabha.committee.Committees;
import bd.sabha.directory.PostView;
import bd.sabha.directory.Posts;
import bd.sabha.distribution.Letter;
import bd.sabha.distribution.Mails;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who gets which letter about a directive. All of a decision's outstanding reports that concern a receiver are in one
 * letter; the mails' own record sees to it that one cause writes to one address once a day.
 */
@Component
class DirectiveLetters {

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final Committees committees;
    private final Posts posts;
    private final OutstandingReports reports;
    private final LetterWriter writer;
    private final Mails mails;

    DirectiveLetters(
            JdbcClient jdbc,
            Decisions decisions,
            Committees committees,
            Posts posts,
            OutstandingReports reports,
            LetterWriter writer,
            Mails mails) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.committees = committees;
        this.posts = posts.in(Languages.BANGLA);
        this.reports = reports;
        this.writer = writer;
        this.mails = mails;
    }

    void remind(DirectiveCard card, String whom, String words) {
        var overdue = !words.equals("reminder");
        var outstanding = reports.outstanding(card.decisionId()).stream()
                .filter(directive -> overdue == directive.daysOverdue() > 0)
                .toList();
        if (outstanding.stream().noneMatch(directive -> directive.id() == card.id())) {
            return;
        }
        var decision = decisions.get(card.decisionId());
        var cause = "/decisions/" + card.decisionId() + (overdue ? "/overdue" : "/reminder");
        var levels = Set.of(whom.split("\\s*,\\s*"));
        var heads = levels.contains("head") ? headsAbove(outstanding) : Map.<Long, PostView>of();
        receivers(card, levels).forEach(receiver -> {
            var all = levels.contains("chair") && sameAddress(receiver, chair(card));
            var theirs = outstanding.stream()
                    .filter(directive -> all || concerns(receiver, directive.post(), heads))
                    .toList();
            send(cause, receiver, writer.outstanding(decision, words, receiver, theirs));
        });
    }

    void tellWhatChanged(DirectiveCard card) {
        lastChange(card.id()).ifPresent(change -> tell(card, change));
    }

    void tellWithdrawal(DirectiveCard card) {
        var reason = jdbc.sql("select reason from withdrawal where directive_id = ?")
                .param(card.id())
                .query(String.class)
                .single();
        tell(card, new Change("/directives/" + card.id() + "/withdrawal", "withdrawal", reason));
    }

    private void tell(DirectiveCard card, Change change) {
        var receiver = posts.get(card.postId());
        var decision = decisions.get(card.decisionId());
        send(change.path(), receiver, writer.changed(decision, change.kind(), change.remark(), card, receiver));
    }

    private Stream<PostView> receivers(DirectiveCard card, Set<String> levels) {
        return Stream.of("implementer", "head", "chair")
                .filter(levels::contains)
                .map(level -> switch (level) {
                    case "head" -> posts.headAbove(card.postId());
                    case "chair" -> chair(card);
                    default -> posts.get(card.postId());
                });
    }

    private Map<Long, PostView> headsAbove(List<OutstandingReport> outstanding) {
        return posts.headsAbove(
                outstanding.stream().map(directive -> directive.post().id()).toList());
    }

    /** What a receiver reads about, but the chair who reads all: their own reports, and those of the posts below them. */
    private static boolean concerns(PostView receiver, PostView implementer, Map<Long, PostView> heads) {
        var head = heads.get(implementer.id());
        return sameAddress(receiver, implementer) || head != null && sameAddress(receiver, head);
    }

    private PostView chair(DirectiveCard card) {
        return posts.get(committees.get(card.committeeId()).chairPostId());
    }

    private static boolean sameAddress(PostView one, PostView other) {
        return one.id() == other.id() || one.email() != null && Objects.equals(one.email(), other.email());
    }

    /** A post without any address gets nothing; the pages show what is outstanding all the same. */
    private void send(String cause, PostView receiver, Letter letter) {
        var address = receiver.email();
        if (address != null && !address.isBlank()) {
            mails.send(cause, address, receiver.title(), letter);
        }
    }

    private Optional<Change> lastChange(long directiveId) {
        return jdbc.sql(
                        """
                        select path, kind, remark from (
                            select '/directives/' || r.directive_id || '/returns/' || r.id as path, 'return' as kind,
                                   b.remark, b.returned_at as at
                            from report r join report_return b on b.report_id = r.id where r.directive_id = :id
                            union all
                            select '/directives/' || directive_id || '/extensions/' || id, 'extension', remark, granted_at
                            from extension where directive_id = :id
                            union all
                            select '/directives/' || directive_id || '/handovers/' || id, 'handover', reason, handed_at
                            from handover where directive_id = :id) change
                        order by at desc limit 1
                        """)
                .param("id", directiveId)
                .query(Change.class)
                .optional();
    }

    private record Change(String path, String kind, String remark) {}
}
