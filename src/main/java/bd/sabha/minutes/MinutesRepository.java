package bd.sabha.minutes;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface MinutesRepository extends CrudRepository<Minutes, Long> {

    Optional<Minutes> findByMeetingId(long meetingId);

    Optional<Minutes> findFirstByCommitteeIdOrderByIdDesc(long committeeId);
}
