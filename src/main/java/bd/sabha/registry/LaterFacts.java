package bd.sabha.registry;

import bd.sabha.registry.Documents.Document;
import java.util.List;

/**
 * What became of documents since they were issued: confirmed, amended, corrected. Modules whose documents something can
 * become of have a bean; whoever verifies a document is told.
 */
public interface LaterFacts {

    /** In the order in which it happened; empty: nothing, or not of a document of this module. */
    List<LaterFact> of(Document document);

    /**
     * @param words a sentence in the reader's language
     * @param changes whether the document no longer stands as it is printed
     */
    record LaterFact(String words, boolean changes) {}
}
