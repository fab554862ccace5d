/** Offices, their posts, who holds them, and who may log in. */
@NullMarked
package bd.sabha.directory;

import org.jspecify.annotations.NullMarked;
