package bd.sabha.distribution;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.distribution.Dispatches.Copy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Copies as they are printed to be delivered by hand: Bangla, whoever prints them. */
@Component
class PrintedCopies {

    private final CoveringLetter covering;
    private final PaperSlips slips;
    private final Format format;
    private final MessageSource messages;

    PrintedCopies(CoveringLetter covering, PaperSlips slips, Format format, MessageSource messages) {
        this.covering = covering;
        this.slips = slips;
        this.format = format.in(Languages.BANGLA);
        this.messages = messages;
    }

    /**
     * A copy for a messenger. It does not carry the token: who delivers it must not be able to acknowledge it.
     *
     * @param head the lines above the letter: memo number, date, addressee, subject
     * @param remark who took it, when it was delivered
     */
    record Printed(Copy copy, String office, List<String> head, List<String> letter, @Nullable String remark) {}

    Printed of(Dispatch copy) {
        var slip = inBangla(copy);
        return new Printed(
                copy.copy(),
                slip.office(),
                head(copy, slip),
                LetterPaper.paragraphs(covering.printed(copy)),
                copy.byHandRemark());
    }

    private List<String> head(Dispatch copy, PaperSlip slip) {
        return Stream.of(
                        slip.memo() == null ? null : say("memo", slip.memo()),
                        say("date", format.date(slip.date())),
                        say("to", copy.addressee(), say(copy.purpose().name())),
                        say("subject", slip.title()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The register answers in the language of whoever asks. */
    private PaperSlip inBangla(Dispatch copy) {
        var reader = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Languages.BANGLA);
        try {
            return slips.of(copy);
        } finally {
            LocaleContextHolder.setLocaleContext(reader);
        }
    }

    private String say(String what, Object... arguments) {
        return messages.getMessage("distribution.printed." + what, arguments, Languages.BANGLA);
    }
}
