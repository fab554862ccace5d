package bd.sabha.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface AppendixRepository extends CrudRepository<AppendixText, Long> {

    List<AppendixText> findByMinutesIdOrderByPosition(long minutesId);

    Optional<AppendixText> findByIdAndMinutesId(long id, long minutesId);
}
