package bd.sabha.minutes;

import bd.sabha.registry.Sheet;
import java.util.HashMap;
import java.util.Map;

/** Makes the sheets that the press prints of papers: needs nothing but their words, so old papers can be printed again. */
final class MinutesSheets {

    static final String TEMPLATE = "print/minutes";

    private MinutesSheets() {}

    /** Existing minutes may have no title: the file is called what they are, and nothing of that is printed. */
    static Sheet minutes(Paper paper, Imprint imprint) {
        var words = words(paper, imprint);
        if (!paper.title().isEmpty()) return new Sheet(TEMPLATE, paper.title(), paper.locale(), words);
        words.put("untitled", true);
        var title = PastWords.in(paper.language()).say("minutes.past.untitled");
        return new Sheet(TEMPLATE, title, paper.locale(), words);
    }

    static Sheet corrigendum(CorrigendumPaper paper, Imprint imprint) {
        return new Sheet(
                "print/corrigendum", paper.title(), paper.locale(), Map.of("paper", paper, "imprint", imprint));
    }

    /** What the template of minutes is filled with, on a page too. */
    static Map<String, Object> words(Paper paper, Imprint imprint) {
        var words = new HashMap<String, Object>();
        words.put("paper", paper);
        words.put("imprint", imprint);
        words.put("items", ItemsSetter.set(paper));
        return words;
    }
}
