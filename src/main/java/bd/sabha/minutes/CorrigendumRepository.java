package bd.sabha.minutes;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface CorrigendumRepository extends CrudRepository<Corrigendum, Long> {

    List<Corrigendum> findByMinutesIdOrderById(long minutesId);
}
