/** Bangla calendar and digits, working days, the clock. */
@NullMarked
package bd.sabha.calendar;

import org.jspecify.annotations.NullMarked;
