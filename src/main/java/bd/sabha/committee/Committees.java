package bd.sabha.committee;

import bd.sabha.workflow.Processes;
import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of committees, as the other modules ask it. */
@Component
@Transactional
public class Committees {

    private static final String RHYTHM_CHANGED = "rhythm-changed";

    private final CommitteeRepository committees;
    private final Roster roster;
    private final Processes processes;

    Committees(CommitteeRepository committees, Roster roster, Processes processes) {
        this.committees = committees;
        this.roster = roster;
        this.processes = processes;
    }

    /** @throws java.util.NoSuchElementException when there is no such committee */
    public Committee get(long committeeId) {
        return committees
                .findById(committeeId)
                .orElseThrow(() -> new NoSuchElementException("committee " + committeeId));
    }

    /** Establishes a committee, chair and member-secretary being members too, and sets its rhythm going. */
    public Committee establish(
            Committee committee, List<Long> memberPosts, List<String> standingItems, @Nullable Recurrence recurrence) {
        var established = committees.save(committee);
        roster.seat(established, established.key(), memberPosts);
        roster.keepStandingItems(established.key(), standingItems);
        if (recurrence != null) {
            keepRhythm(established.key(), recurrence);
        }
        return established;
    }

    /**
     * Begins a change of what belongs to the committee: of two who saw the same version, the second is refused.
     *
     * @throws OptimisticLockingFailureException when somebody changed it since that version
     */
    void begin(long committeeId, long version) {
        var committee = get(committeeId);
        if (committee.version() != version) {
            throw new OptimisticLockingFailureException("committee " + committeeId + " is no longer at " + version);
        }
        committees.save(committee);
    }

    public List<Committee> all() {
        return committees.findAll();
    }

    /** The committees whose member-secretary one of these posts is, those that were dissolved included. */
    public List<Committee> ofSecretaries(Collection<Long> posts) {
        return posts.isEmpty() ? List.of() : committees.findBySecretaryPostIdInOrderById(posts);
    }

    /** Whether one of these posts is a member-secretary's. */
    public boolean hasSecretary(Collection<Long> posts) {
        return !posts.isEmpty() && committees.existsBySecretaryPostIdIn(posts);
    }

    List<Long> ids() {
        return roster.committees();
    }

    /** The committees in which one of these posts sits. */
    List<Long> withMember(Collection<Long> posts) {
        return roster.committeesOf(posts);
    }

    /** The posts of the members, the chair first, the member-secretary last. */
    public List<Long> memberPosts(long committeeId) {
        return roster.members(committeeId);
    }

    /** Who sits in the committee besides its chair and its member-secretary. */
    public void seat(long committeeId, List<Long> memberPosts) {
        roster.seat(get(committeeId), committeeId, memberPosts);
    }

    public List<String> standingItems(long committeeId) {
        return roster.standingItems(committeeId);
    }

    public void keepStandingItems(long committeeId, List<String> titles) {
        roster.keepStandingItems(committeeId, titles);
    }

    public Optional<Recurrence> recurrence(long committeeId) {
        return roster.recurrence(committeeId);
    }

    /** Sets the committee's rhythm, or another one than before; its next meeting is convened by the new one. */
    public void keepRhythm(long committeeId, Recurrence recurrence) {
        roster.keep(recurrence.of(committeeId));
        tell(committeeId);
    }

    /** Its papers are printed so from now on; what was signed stays as it is. */
    public void keepPapers(
            long committeeId, String section, MinutesLayout layout, Locale language, @Nullable Long issuerPostId) {
        committees.save(get(committeeId).printing(section, layout, language.getLanguage(), issuerPostId));
    }

    /** The committee ends with that day; no more meetings are convened. */
    public void dissolve(long committeeId, LocalDate on) {
        committees.save(get(committeeId).dissolved(on));
        if (roster.recurrence(committeeId).isPresent()) {
            tell(committeeId);
        }
    }

    private void tell(long committeeId) {
        var subject = Subject.of("committee", committeeId);
        if (processes.waitsFor(RHYTHM_CHANGED, subject)) {
            processes.correlate(RHYTHM_CHANGED, subject);
        } else {
            processes.start("recurrence", subject);
        }
    }
}
