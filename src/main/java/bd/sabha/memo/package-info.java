/** Memo numbers as a value: the file that they belong to, what its groups mean, how they are read and printed. */
@NullMarked
package bd.sabha.memo;

import org.jspecify.annotations.NullMarked;
