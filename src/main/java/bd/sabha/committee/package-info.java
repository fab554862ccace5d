/** A standing body: its chair, its member-secretary, its members, its rhythm. */
@NullMarked
package bd.sabha.committee;

import org.jspecify.annotations.NullMarked;
