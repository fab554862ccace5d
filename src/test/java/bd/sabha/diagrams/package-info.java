/** What must be true of every diagram, without running it. */
@NullMarked
package bd.sabha.diagrams;

import org.jspecify.annotations.NullMarked;
