package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Manuscript;
import bd.sabha.reading.source.pdf.Pdf;

/** PDF whose text can be read. */
final class PdfSource implements Source {

    @Override
    public Manuscript read(SourceFile file, Budget budget) throws Refused {
        return Pdf.read(file.bytes(), budget);
    }
}
