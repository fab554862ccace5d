package bd.sabha.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface CorrectionRepository extends CrudRepository<Correction, Long> {

    List<Correction> findByCorrigendumIdOrderById(long corrigendumId);

    Optional<Correction> findByIdAndCorrigendumId(long id, long corrigendumId);
}
