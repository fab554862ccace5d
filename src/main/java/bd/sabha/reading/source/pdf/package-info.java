/** Pages of PDF to paragraphs and tables: by their tags where they have good ones, else by lines and gaps. */
@NullMarked
package bd.sabha.reading.source.pdf;

import org.jspecify.annotations.NullMarked;
