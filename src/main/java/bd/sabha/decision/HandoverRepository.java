package bd.sabha.decision;

import org.springframework.data.repository.CrudRepository;

interface HandoverRepository extends CrudRepository<Handover, Long> {}
