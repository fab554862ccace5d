package bd.sabha.distribution;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DistributionEntries extends ListCrudRepository<DistributionEntry, Long> {

    List<DistributionEntry> findByOwnerOrderByPositionAscIdAsc(String owner);

    Optional<DistributionEntry> findByIdAndOwner(long id, String owner);

    /** A place in the order is no change of the entry's words: its version stays. */
    @Modifying
    @Query("update distribution_entry set position = :position where id = :id")
    void place(long id, int position);
}
