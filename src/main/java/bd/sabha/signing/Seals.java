package bd.sabha.signing;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.typesetting.Mark;
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
     * Makes an empty signature field at each of these places: done before the first signature, so that later ones only
     * fill in what is there. Fields that the PDF has already stay.
     */
    public byte[] reserve(byte[] pdf, List<Mark> places) {
        return SealFields.reserve(pdf, places, words("signing.field", Languages.BANGLA));
    }

    /**
     * The PDF with a further signature, in the field that is named as the seal's place, which is made if need be.
     *
     * @throws SigningTrouble.NoTimeStamp when the time is to be certified and cannot be
     */
    public byte[] seal(byte[] pdf, UnlockedKey key, Seal seal) {
        var reserved = reserve(pdf, List.of(seal.place()));
        return new PadesSigner(tsa).sign(reserved, key, seal, stamp(seal));
    }

    private byte[] stamp(Seal seal) {
        return Stamp.png(
                seal.place(),
                List.of(
                        words("signing.stamp", seal.language()),
                        seal.name(),
                        seal.designation(),
                        format.in(seal.language()).dateTime(seal.at())));
    }

    private String words(String key, java.util.Locale language) {
        return messages.getMessage(key, null, language);
    }
}
