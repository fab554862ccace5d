package bd.sabha.directory;

import bd.sabha.directory.Absence.Problem;
import bd.sabha.directory.Absence.Refused;
import bd.sabha.directory.Absence.Wish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is absent when, and which colleague does the work of their posts meanwhile. */
@Component
@Transactional
public class Absences {

    private final JdbcClient jdbc;
    private final AbsenceLists lists;
    private final EditTurn turn;
    private final Clock clock;

    Absences(JdbcClient jdbc, AbsenceLists lists, EditTurn turn, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.turn = turn;
        this.clock = clock;
    }

    /** Present and coming absences of a person, the next first. */
    @Transactional(readOnly = true)
    public List<Absence> of(long personId) {
        return lists.of("covered.person_id", personId);
    }

    /** The absences of a person that are on today. */
    @Transactional(readOnly = true)
    public List<Absence> todayOf(long personId) {
        var today = LocalDate.now(clock);
        return of(personId).stream().filter(absence -> absence.isNowOn(today)).toList();
    }

    /** Present and coming absences in which this person does the work of colleagues, the next first. */
    @Transactional(readOnly = true)
    public List<Absence> coveredBy(long personId) {
        return lists.of("i.person_id", personId);
    }

    /** What speaks against it; empty: nothing. */
    @Transactional(readOnly = true)
    public List<Problem> problems(Wish wish) {
        var problems = new ArrayList<Problem>();
        if (charges(wish).isEmpty()) problems.add(Problem.NO_POST);
        if (wish.fromOn().isBefore(LocalDate.now(clock))) problems.add(Problem.PAST);
        if (wish.toOn().isBefore(wish.fromOn())) problems.add(Problem.END_BEFORE_START);
        else if (isCovered(wish)) problems.add(Problem.OVERLAP);
        if (wish.colleagueId() == wish.absentId()) problems.add(Problem.ONESELF);
        else if (!hasAccount(wish.colleagueId())) problems.add(Problem.NO_ACCOUNT);
        else if (isAbsent(wish)) problems.add(Problem.COLLEAGUE_ABSENT);
        return problems;
    }

    /**
     * From the first to the last day the colleague does the work of the posts, beside who is absent.
     *
     * @throws Refused when something speaks against it
     */
    public void enter(Wish wish) {
        turn.take();
        var problems = problems(wish);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        jdbc.sql(
                        """
                        insert into incumbency (post_id, person_id, charge, from_on, to_on, substitutes, reason)
                        select post_id, :colleague, 'SUBSTITUTE', :from, :to, id, :reason
                          from incumbency where id = any(:charges) order by id
                        """)
                .param("colleague", wish.colleagueId())
                .param("from", wish.fromOn())
                .param("to", wish.toOn())
                .param("reason", wish.reason().strip())
                .param("charges", charges(wish).toArray(Long[]::new))
                .update();
    }

    /** Today becomes its last day; one that has not begun is dropped. Nothing when it is not theirs or over. */
    public void end(long absenceId, long absentId) {
        of(absentId).stream()
                .filter(absence -> absence.id() == absenceId)
                .findFirst()
                .ifPresent(this::end);
    }

    private void end(Absence absence) {
        var today = LocalDate.now(clock);
        jdbc.sql(today.isBefore(absence.fromOn()) ? AbsenceLists.DROP : AbsenceLists.SHORTEN)
                .param("absent", absence.absentId())
                .param("colleague", absence.colleagueId())
                .param("from", absence.fromOn())
                .param("to", absence.toOn())
                .param("reason", absence.reason())
                .param("today", today)
                .update();
    }

    /** The absent one's own incumbencies of these posts. */
    private List<Long> charges(Wish wish) {
        return jdbc.sql(
                        """
                        select id from incumbency
                         where person_id = :absent and post_id = any(:posts) and charge <> 'SUBSTITUTE'
                           and from_on <= :today and (to_on is null or to_on >= :today)
                         order by id
                        """)
                .param("absent", wish.absentId())
                .param("posts", wish.postIds().toArray(Long[]::new))
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .list();
    }

    private boolean isCovered(Wish wish) {
        return lists.overlapping("i.substitutes = any(:charges)", wish, charges(wish));
    }

    private boolean isAbsent(Wish wish) {
        return lists.overlapping("covered.person_id = :colleague", wish, List.of());
    }

    private boolean hasAccount(long personId) {
        return jdbc.sql("select exists (select from account where person_id = ? and blocked_at is null)")
                .param(personId)
                .query(Boolean.class)
                .single();
    }
}
