package bd.sabha.decision;

import org.springframework.data.repository.CrudRepository;

interface DirectiveRepository extends CrudRepository<Directive, Long> {}
