package bd.sabha.decision;

import org.springframework.data.repository.CrudRepository;

interface DecisionRepository extends CrudRepository<Decision, Long> {}
