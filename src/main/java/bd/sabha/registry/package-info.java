/** Memo numbers without gaps, papers printed and kept unchanged, signatures, the archive, verification. */
@NullMarked
package bd.sabha.registry;

import org.jspecify.annotations.NullMarked;
