@NullMarked
package bd.sabha.reading.section;

import org.jspecify.annotations.NullMarked;
