package bd.sabha.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface AmendmentRepository extends CrudRepository<Amendment, Long> {

    List<Amendment> findByMinutesIdOrderById(long minutesId);

    Optional<Amendment> findByIdAndMinutesId(long id, long minutesId);
}
