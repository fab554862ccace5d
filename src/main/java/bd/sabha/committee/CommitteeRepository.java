package bd.sabha.committee;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface CommitteeRepository extends ListCrudRepository<Committee, Long> {

    List<Committee> findBySecretaryPostIdInOrderById(Collection<Long> posts);

    boolean existsBySecretaryPostIdIn(Collection<Long> posts);
}
