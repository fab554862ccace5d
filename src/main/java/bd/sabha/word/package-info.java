/** Sheets of XHTML as word processing documents (DOCX): the same words, tables, headings, running parts and typeface. */
@NullMarked
package bd.sabha.word;

import org.jspecify.annotations.NullMarked;
