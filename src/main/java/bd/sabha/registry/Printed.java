package bd.sabha.registry;

import bd.sabha.typesetting.Print;
import java.util.Locale;

/**
 * A document that is printed and not kept yet.
 *
 * @param code that leads from each of its pages to its verification, see {@link VerificationCode}
 * @param html the XHTML that PDF and DOCX were made of
 */
public record Printed(String code, String title, Locale language, String html, Print print, byte[] docx) {

    /** The same with its PDF signed. */
    public Printed withPdf(byte[] sealed) {
        return new Printed(code, title, language, html, new Print(sealed, print.pages(), print.marks()), docx);
    }
}
