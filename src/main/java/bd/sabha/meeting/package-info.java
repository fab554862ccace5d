/** Notice, agenda, attendance: the day itself. */
@NullMarked
package bd.sabha.meeting;

import org.jspecify.annotations.NullMarked;
