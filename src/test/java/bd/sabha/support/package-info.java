/** What tests stand on: a real database, a real mail server, an office, a clock that moves. */
@NullMarked
package bd.sabha.support;

import org.jspecify.annotations.NullMarked;
