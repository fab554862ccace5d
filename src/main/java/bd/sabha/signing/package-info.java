/** Certificates of people, seals in PDFs (PAdES), and whether seals hold. */
@NullMarked
package bd.sabha.signing;

import org.jspecify.annotations.NullMarked;
