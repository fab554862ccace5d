package bd.sabha.signing;

import bd.sabha.calendar.Format;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts signatures into PDFs (PAdES): each fills a field at its place with a visible stamp and leaves the signatures
 * before it as they are. A PDF/A stays one, and stays accessible.
 */
@Component
public class Seals {

    private final MessageSource messages;
    private final Format format;
    private final String tsa;

    Seals(MessageSource messages, Format format, @Value("${sabha.signing.tsa:}") String tsa) {
        this.messages = messages;
        this.format = format;
        this.tsa = tsa.strip();
    }

    /**
     * The PDF with a further signature, in the field that is named as the seal's place, which is made if need be.
     *
     * @throws SigningTrouble.NoTimeStamp when the time is to be certified and cannot be
     */
    public byte[] seal(byte[] pdf, UnlockedKey key, Seal seal) {
        var description =
                messages.getMessage("signing.field", new Object[] {seal.name(), seal.designation()}, seal.language());
        var reserved = SealFields.reserve(pdf, seal.place(), description);
        return new PadesSigner(tsa).sign(reserved, key, seal, stamp(seal));
    }

    private byte[] stamp(Seal seal) {
        return Stamp.png(
                seal.place(),
                List.of(
                        messages.getMessage("signing.stamp", null, seal.language()),
                        seal.name(),
                        seal.designation(),
                        format.in(seal.language()).dateTime(seal.at())));
    }
}
