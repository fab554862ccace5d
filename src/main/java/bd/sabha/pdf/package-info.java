/** What is looked at first in PDFs that strangers made. */
@NullMarked
package bd.sabha.pdf;

import org.jspecify.annotations.NullMarked;
