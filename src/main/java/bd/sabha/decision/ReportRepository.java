package bd.sabha.decision;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface ReportRepository extends CrudRepository<Report, Long> {

    /** The report under review is the last one. */
    Optional<Report> findFirstByDirectiveIdOrderByIdDesc(long directiveId);
}
