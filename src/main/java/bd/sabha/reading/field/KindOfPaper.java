package bd.sabha.reading.field;

import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.manuscript.Manuscript;

/** Tells minutes from other papers by the words that each kind of paper has. */
public final class KindOfPaper {

    private KindOfPaper() {}

    /** @throws Refused when it is something else */
    public static void refuse(Manuscript manuscript) throws Refused {
        if (manuscript.blocks().isEmpty()) throw new Refused(Reason.EMPTY);
    }
}
