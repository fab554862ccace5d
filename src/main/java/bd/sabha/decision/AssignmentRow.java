package bd.sabha.decision;

import bd.sabha.decision.DecisionText.Assignment;
import bd.sabha.distribution.Dispatches.Purpose;
import java.util.List;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table implementer; its place in the list is the printed position. */
@Table("implementer")
record AssignmentRow(long postId, Purpose purpose) {

    static List<AssignmentRow> of(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> new AssignmentRow(assignment.postId(), assignment.purpose()))
                .toList();
    }
}
