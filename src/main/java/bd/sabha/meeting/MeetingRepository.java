package bd.sabha.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<Meeting, Long> {

    List<Meeting> findByCommitteeIdOrderByOnDateDescNumberDesc(long committeeId);

    Optional<Meeting> findFirstByCommitteeIdOrderByNumberDesc(long committeeId);

    boolean existsByCommitteeIdAndNumber(long committeeId, int number);

    boolean existsByCommitteeIdAndNumberAndIdNot(long committeeId, int number, long id);

    /** Until the end of the transaction nobody else takes it. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Meeting> findLockedById(long id);
}
