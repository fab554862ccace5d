package bd.sabha.word;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * What all blocks of a part have in common.
 *
 * @param bangla whether the document is; else English
 */
record Setting(Cascade cascade, Pictures pictures, Measure measure, boolean bangla) {

    private static final Set<String> APART = Set.of("running-header", "running-footer", "watermark");

    /** What does not stand where it is written: running parts, the draft's words across the page. */
    boolean apart(Element element) {
        return APART.stream().anyMatch(name -> Elements.has(element, name));
    }
}
