/** The sample office, its movable clock and its mailbox. Absent in production. */
@NullMarked
package bd.sabha.demo;

import org.jspecify.annotations.NullMarked;
