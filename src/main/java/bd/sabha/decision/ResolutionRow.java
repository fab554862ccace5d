package bd.sabha.decision;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table resolution; its place in the list is the line. */
@Table("resolution")
record ResolutionRow(String words, LocalDate resolvedOn, List<Long> postIds, int openQuestions) {}
