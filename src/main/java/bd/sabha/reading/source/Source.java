package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Manuscript;

/** Knows one format of files. */
interface Source {

    /** @throws Refused when it cannot be read or has nothing to read */
    Manuscript read(SourceFile file, Budget budget) throws Refused;
}
