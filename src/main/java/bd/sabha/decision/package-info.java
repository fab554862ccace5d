/** What was decided, and one directive for each who carries it out. */
@NullMarked
package bd.sabha.decision;

import org.jspecify.annotations.NullMarked;
