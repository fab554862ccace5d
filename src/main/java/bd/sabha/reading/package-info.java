/**
 * Reads existing minutes: a file becomes text and tables (source, manuscript), these become sections, the sections fields.
 * Pure Java, without a database and without Spring; what differs between offices stands in {@code reading/*.csv}.
 */
@NullMarked
package bd.sabha.reading;

import org.jspecify.annotations.NullMarked;
