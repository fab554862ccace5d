package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Manuscript;
import bd.sabha.reading.source.docx.WordDocument;

/** Documents of word processors since 2007. */
final class DocxSource implements Source {

    @Override
    public Manuscript read(SourceFile file, Budget budget) throws Refused {
        return WordDocument.read(file.bytes(), budget);
    }
}
