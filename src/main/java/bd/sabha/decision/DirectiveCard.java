package bd.sabha.decision;

import java.time.LocalDate;

/** The few things about a directive that its diagram asks for. */
record DirectiveCard(
        long id,
        long decisionId,
        long committeeId,
        long postId,
        LocalDate dueOn,
        boolean acknowledged,
        int reminderWorkingDays,
        long secretaryPostId) {}
