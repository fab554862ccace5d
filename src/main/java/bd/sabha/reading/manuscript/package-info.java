@NullMarked
package bd.sabha.reading.manuscript;

import org.jspecify.annotations.NullMarked;
