package bd.sabha.distribution;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface DistributionEntries extends ListCrudRepository<DistributionEntry, Long> {

    List<DistributionEntry> findByOwnerOrderByPositionAscIdAsc(String owner);

    Optional<DistributionEntry> findByIdAndOwner(long id, String owner);
}
