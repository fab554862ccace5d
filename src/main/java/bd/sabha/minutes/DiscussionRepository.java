package bd.sabha.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface DiscussionRepository extends CrudRepository<Discussion, Long> {

    List<Discussion> findByMinutesIdOrderByPosition(long minutesId);

    Optional<Discussion> findByIdAndMinutesId(long id, long minutesId);
}
