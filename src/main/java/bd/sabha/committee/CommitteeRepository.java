package bd.sabha.committee;

import org.springframework.data.repository.ListCrudRepository;

interface CommitteeRepository extends ListCrudRepository<Committee, Long> {}
