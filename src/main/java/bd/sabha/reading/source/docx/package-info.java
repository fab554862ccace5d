/** Documents of word processors, read without one: what is in the file and no more, nothing run, nothing fetched. */
@NullMarked
package bd.sabha.reading.source.docx;

import org.jspecify.annotations.NullMarked;
