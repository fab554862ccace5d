/** Memo numbers without gaps, immutable documents, signatures. */
@NullMarked
package bd.sabha.registry;

import org.jspecify.annotations.NullMarked;
