package bd.sabha.minutes;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface DraftReturnRepository extends CrudRepository<DraftReturn, Long> {

    List<DraftReturn> findByMinutesIdOrderByIdDesc(long minutesId);
}
