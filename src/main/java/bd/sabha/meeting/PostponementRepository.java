package bd.sabha.meeting;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface PostponementRepository extends ListCrudRepository<Postponement, Long> {

    List<Postponement> findByMeetingIdOrderById(long meetingId);
}
