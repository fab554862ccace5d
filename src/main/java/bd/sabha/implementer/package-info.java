/**
 * The language in which minutes name implementers, and the picture of the register that its words mean: pure Java,
 * without a database and without Spring.
 */
@NullMarked
package bd.sabha.implementer;

import org.jspecify.annotations.NullMarked;
