/** What was said, what the chair signed, what the next meeting confirmed. */
@NullMarked
package bd.sabha.minutes;

import org.jspecify.annotations.NullMarked;
