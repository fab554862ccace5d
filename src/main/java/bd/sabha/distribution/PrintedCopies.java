package bd.sabha.distribution;

import bd.sabha.distribution.Dispatches.Copy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Copies as they are printed to be delivered by hand. */
@Component
class PrintedCopies {

    private final CoveringLetter covering;
    private final PaperSlips slips;

    PrintedCopies(CoveringLetter covering, PaperSlips slips) {
        this.covering = covering;
        this.slips = slips;
    }

    /**
     * A copy for a messenger. It does not carry the token: who delivers it must not be able to acknowledge it.
     *
     * @param remark who took it, when it was delivered
     */
    record Printed(Copy copy, PaperSlip slip, List<String> paragraphs, @Nullable String remark) {}

    Printed of(Dispatch copy) {
        var paragraphs = LetterPaper.paragraphs(covering.printed(copy));
        return new Printed(copy.copy(), slips.of(copy), paragraphs, copy.byHandRemark());
    }
}
