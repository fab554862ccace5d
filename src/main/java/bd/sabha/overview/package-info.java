/** What a committee's decisions came to: read models over the other modules' tables. */
@NullMarked
package bd.sabha.overview;

import org.jspecify.annotations.NullMarked;
