/** One copy to one addressee: mail, its delivery, its acknowledgement. */
@NullMarked
package bd.sabha.distribution;

import org.jspecify.annotations.NullMarked;
