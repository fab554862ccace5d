package bd.sabha.overview;

import bd.sabha.committee.Committees;
import bd.sabha.meeting.Wordings;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Memos.Memo;
import bd.sabha.registry.Press;
import bd.sabha.registry.Sheet;
import bd.sabha.workflow.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The progress reports of the committees: drafts as things stand now, and those that went out with a memo number. */
@Component
@Transactional
public class ProgressReports {

    static final String KIND = "progress-report";

    private final JdbcClient jdbc;
    private final Committees committees;
    private final Wordings wordings;
    private final FollowUps followUps;
    private final ProgressReportWriter writer;
    private final Memos memos;
    private final Documents documents;
    private final Press press;
    private final Clock clock;

    ProgressReports(
            JdbcClient jdbc,
            Committees committees,
            Wordings wordings,
            FollowUps followUps,
            ProgressReportWriter writer,
            Memos memos,
            Documents documents,
            Press press,
            Clock clock) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.wordings = wordings;
        this.followUps = followUps;
        this.writer = writer;
        this.memos = memos;
        this.documents = documents;
        this.press = press;
        this.clock = clock;
    }

    /** A report that went out. */
    public record Issued(long id, long documentId, String title, String memo, LocalDate issuedOn) {}

    /** The report on all of a committee's decisions as it would be printed now. */
    public Sheet sheet(long committeeId) {
        return sheet(committeeId, ProgressScope.ALL);
    }

    Sheet sheet(long committeeId, ProgressScope scope) {
        return sheet(committeeId, scope, null);
    }

    /** Takes the next number of the committee's file and keeps the report as things stand now. */
    Issued issue(long committeeId, ProgressScope scope, long actor) {
        var committee = committees.get(committeeId);
        var subject = Subject.of(KIND, record(committeeId, scope, actor));
        var title = sheet(committeeId, scope).title();
        var memo = memos.allocate(committee.memoPrefix(), subject, title);
        var document = documents.keep(
                subject, KIND, committeeId, memo.id(), memo.issuedOn(), press.print(sheet(committeeId, scope, memo)));
        return new Issued(subject.id(), document.id(), title, memo.text(), memo.issuedOn());
    }

    /** Those that went out, the latest first. */
    @Transactional(readOnly = true)
    List<Issued> of(long committeeId) {
        return jdbc.sql(
                        """
                        select p.id, d.id as document_id, d.title, k.text as memo, p.issued_on
                        from progress_report p
                        join document d on d.subject = '/progress-reports/' || p.id and d.kind = 'progress-report'
                        join memo k on k.id = d.memo_id
                        where p.committee_id = ? order by p.id desc limit 50
                        """)
                .param(committeeId)
                .query(Issued.class)
                .list();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such report */
    @Transactional(readOnly = true)
    long committeeOf(long reportId) {
        return jdbc.sql("select committee_id from progress_report where id = ?")
                .param(reportId)
                .query(Long.class)
                .single();
    }

    private Sheet sheet(long committeeId, ProgressScope scope, @Nullable Memo memo) {
        var committee = committees.get(committeeId);
        var wording = wordings.of(committee);
        var some = scope.of(followUps.of(committeeId, wording.posts()));
        var paper = writer.paper(committee, some, scope, memo, LocalDate.now(clock));
        return new Sheet(
                "print/progress-report",
                wording.say("overview.paper.report.title", paper.subject()),
                wording.language(),
                Map.of("paper", paper));
    }

    private long record(long committeeId, ProgressScope scope, long actor) {
        return jdbc.sql(
                        """
                        insert into progress_report (committee_id, minutes_id, decision_id, issued_on, issued_at, issued_by)
                        values (:committee, :minutes, :decision, :today, :now, :actor) returning id
                        """)
                .param("committee", committeeId)
                .param("minutes", scope.minutesId())
                .param("decision", scope.decisionId())
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", actor)
                .query(Long.class)
                .single();
    }
}
