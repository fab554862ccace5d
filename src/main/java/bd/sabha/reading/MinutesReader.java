package bd.sabha.reading;

import bd.sabha.reading.field.Contradictions;
import bd.sabha.reading.field.KindOfPaper;
import bd.sabha.reading.manuscript.Manuscript;
import bd.sabha.reading.section.Sections;
import bd.sabha.reading.source.Sources;
import java.util.ArrayList;

/** Reads existing minutes of any office: which parts a paper has, what stands in them and what of that is doubtful. */
public final class MinutesReader {

    private static final MinutesReader STANDARD = new MinutesReader();

    private MinutesReader() {}

    /** The one for all; any number of threads may use it. */
    public static MinutesReader standard() {
        return STANDARD;
    }

    /** @throws Refused when it has no text to read, takes too long or is not minutes */
    public Reading read(SourceFile file) throws Refused {
        var budget = Budget.of(Budget.USUAL);
        return read(Sources.open(file, budget), budget);
    }

    /** @throws Refused when it takes too long or is not minutes */
    public Reading read(Manuscript manuscript, Budget budget) throws Refused {
        try {
            KindOfPaper.refuse(manuscript);
            var reading = Sections.read(manuscript, budget);
            var doubts = new ArrayList<>(reading.doubts());
            doubts.addAll(Contradictions.of(reading));
            return reading.with(doubts);
        } catch (Budget.Exhausted late) {
            throw new Refused(Refused.Reason.TOO_SLOW);
        }
    }
}
