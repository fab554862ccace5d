/** Takes existing minutes in: reads them, lets somebody correct the reading, and makes it a meeting or archives it. */
@NullMarked
package bd.sabha.intake;

import org.jspecify.annotations.NullMarked;
