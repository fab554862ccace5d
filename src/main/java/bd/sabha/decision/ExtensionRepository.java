package bd.sabha.decision;

import org.springframework.data.repository.CrudRepository;

interface ExtensionRepository extends CrudRepository<Extension, Long> {}
