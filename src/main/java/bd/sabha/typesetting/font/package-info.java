/** The typeface: shaping of words, their units, and the small font that each document carries. */
@NullMarked
package bd.sabha.typesetting.font;

import org.jspecify.annotations.NullMarked;
