/** Sets pages of XHTML as PDF in perfect Bangla: letters as a reader expects them, text that reads back as it was written. */
@NullMarked
package bd.sabha.typesetting;

import org.jspecify.annotations.NullMarked;
