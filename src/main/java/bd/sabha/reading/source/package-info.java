@NullMarked
package bd.sabha.reading.source;

import org.jspecify.annotations.NullMarked;
