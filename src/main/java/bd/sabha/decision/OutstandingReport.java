package bd.sabha.decision;

import bd.sabha.directory.PostView;
import java.time.LocalDate;

/**
 * A report that has not come.
 *
 * @param id the directive's
 * @param post who has to send it
 * @param daysOverdue 0 or less: not yet
 */
record OutstandingReport(long id, PostView post, LocalDate dueOn, long daysOverdue) {}
