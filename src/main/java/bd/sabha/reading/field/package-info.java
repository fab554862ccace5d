@NullMarked
package bd.sabha.reading.field;

import org.jspecify.annotations.NullMarked;
