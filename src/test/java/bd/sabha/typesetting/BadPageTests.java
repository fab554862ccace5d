package bd.sabha.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be printed is refused before anything is written, and says why. */
class BadPageTests {

    private final Typesetter typesetter = Typesetter.standard();

    @Test
    void aCharacterThatTheTypefaceLacksIsNamed() {
        assertThatExceptionOfType(MissingGlyphs.class)
                .isThrownBy(() -> typesetter.print(Sheets.page("<p>সভা ✓ अ ✓</p>")))
                .withMessageContaining("✓ (U+2713), अ (U+0905)")
                .satisfies(missing -> assertThat(missing.codePoints()).containsExactly(0x2713, 0x905));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "সভা",
                "<html><body><p>সভা</body></html>",
                "<html><p>সভা</p></html>",
                "<html><body>&nosuch;</body></html>",
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>&x;</body></html>",
                "<!DOCTYPE html [<!ENTITY x 'xxxxxxxx'>]><html><body>&x;</body></html>",
                "<!DOCTYPE html [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><html><body>&b;</body></html>",
                "<html><body><img src=\"file:///etc/passwd\" alt=\"x\"/></body></html>",
                "<html><body><img src=\"http://127.0.0.1/x.png\" alt=\"x\"/></body></html>",
                "<html><body><img src=\"data:image/png;base64,AAAA\" alt=\"x\"/></body></html>",
                "<html><body><img alt=\"x\"/></body></html>"
            })
    void whatIsNoPageIsRefused(String page) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> typesetter.print(page));
    }

    @Test
    void aPictureOf50MegabytesIsRefused() {
        var picture = "A".repeat(67_000_000);
        var page = "<html><body><img src=\"data:image/png;base64," + picture + "\" alt=\"x\"/></body></html>";
        assertThatExceptionOfType(ImageTooLarge.class)
                .isThrownBy(() -> typesetter.print(page))
                .withMessageContaining("10000000 bytes");
    }

    @Test
    void aPictureThatIsSmallOnlyInBytesIsRefused() throws Exception {
        assertThatExceptionOfType(ImageTooLarge.class)
                .isThrownBy(() -> typesetter.print(Sheets.page(picture("png", blank(6_000, 6_000)))))
                .withMessageContaining("16000000 pixels");
    }

    @Test
    void aScannedPageIsPrinted() throws Exception {
        assertThat(typesetter
                        .print(Sheets.page(picture("png", blank(2_480, 3_508))))
                        .pages())
                .isPositive();
    }

    @Test
    void nothingIsFetchedForAStyleEither() {
        var css = "@import url('file:///etc/passwd'); @font-face { font-family: 'Sabha Serif'; src: url(/x.ttf) }"
                + " p { background: url(http://127.0.0.1:1/x.png) }";
        assertThat(typesetter.print(Sheets.page("bn", css, "<p>সভা</p>")).pages())
                .isEqualTo(1);
    }

    @Test
    void elementsTooDeepWithinEachOtherAreRefused() {
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> typesetter.print(Sheets.page("<div>".repeat(150) + "</div>".repeat(150))));
    }

    @Test
    void tooManyCharactersAreRefused() {
        assertThatExceptionOfType(TooLong.class)
                .isThrownBy(() -> typesetter.print(Sheets.page("<p>" + "সভা ".repeat(600_000) + "</p>")))
                .withMessageContaining("characters");
    }

    @Test
    void whatGoesOnWithoutASpaceIsPrinted() {
        assertThat(typesetter
                        .print(Sheets.page("<p>" + "ক্ষ".repeat(20_000) + "</p>"))
                        .pages())
                .isEqualTo(1);
    }

    private static String picture(String format, String base64) {
        return "<p><img alt=\"x\" width=\"100\" src=\"data:image/" + format + ";base64," + base64 + "\"/></p>";
    }

    private static String blank(int width, int height) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
