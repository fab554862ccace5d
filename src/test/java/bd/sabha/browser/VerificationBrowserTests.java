package bd.sabha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.Chromium;
import bd.sabha.support.SabhaProcess;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A document of the sample is found in the archive, downloaded, and verified by somebody without login. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationBrowserTests {

    private static final int FIFTY_MB = 50 << 20;
    private static final String WITH_CERTIFICATE = "আমার ডিজিটাল সনদ দিয়ে স্বাক্ষর করছি";

    private Chromium chromium;
    private SabhaProcess sabha;
    private Visitor official;
    private Visitor stranger;
    private Visitor onPhone;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        sabha = SabhaProcess.start();
        official = new Visitor(chromium.browser(), sabha.url(), 1200);
        stranger = Visitor.withoutScripts(chromium.browser(), sabha.url());
        onPhone = new Visitor(chromium.browser(), sabha.url(), 360);
    }

    @AfterAll
    void stop() {
        for (var visitor : List.of(official, stranger, onPhone)) visitor.close();
        sabha.close();
        chromium.close();
    }

    @Test
    void whatIsFoundInTheArchiveIsVerifiedByAnybody() {
        aCorrigendumOfTheMinutesIsSigned();
        var pdf = downloadedFromTheArchive();
        var code = sabha.database()
                .sql("select code from document where kind = 'corrigendum' order by id desc limit 1")
                .query(String.class)
                .single();
        theCodeTellsWhatItIs(code);
        theOriginalIsKnown(pdf);
        whatSomebodyChangedIsKnownToo(pdf);
        aFileBeyondMeasureIsRefusedInWords();
        assertThat(official.troubles()).isEmpty();
        assertThat(stranger.troubles()).isEmpty();
    }

    private void aCorrigendumOfTheMinutesIsSigned() {
        official.logsInAs("acict").opens("/minutes/1").presses("শুদ্ধিপত্র প্রস্তুত করুন");
        official.page().locator("#correction-new-paragraph").selectOption("৩.১");
        official.writes("#correction-new-printed", "গ্রহন করতে হবে")
                .writes("#correction-new-instead", "গ্রহণ করতে হবে")
                .presses("শুদ্ধি যোগ করুন");
        official.opensTask("শুদ্ধিপত্রের খসড়া প্রস্তুত করুন")
                .chooses("স্বাক্ষরের জন্য পেশ করি")
                .completes();
        official.logsInAs("dc").opensTask("শুদ্ধিপত্র স্বাক্ষর করুন");
        official.chooses(WITH_CERTIFICATE).writes("#passphrase", "sabha").completes();
    }

    private byte[] downloadedFromTheArchive() {
        official.logsInAs("acict").opens("/archive?q=কার্যবিবরণীর&kind=corrigendum");
        official.keepsPicture("60-archive");
        var link = official.page()
                .locator(".documents a[type='application/pdf']")
                .first()
                .getAttribute("href");
        official.opens("/memos").keepsPicture("61-memos");
        onPhone.logsInAs("acict").opens("/archive").keepsPicture("62-archive-phone");
        fits(onPhone);
        onPhone.opens("/memos").keepsPicture("63-memos-phone");
        fits(onPhone);
        return official.page().request().get(sabha.url() + link).body();
    }

    private void theCodeTellsWhatItIs(String code) {
        stranger.opens("/verify").writes("#code", code.toLowerCase());
        stranger.keepsPicture("64-verify");
        stranger.page().getByText("কোড যাচাই করুন").click();
        stranger.page().getByText("কোডটি এই নথির").first().waitFor();
        stranger.keepsPicture("65-verify-code");
        onPhone.opens("/verify/" + code).keepsPicture("66-verify-code-phone");
        fits(onPhone);
    }

    private void theOriginalIsKnown(byte[] pdf) {
        shows(stranger, pdf);
        assertThat(stranger.page().locator("main").innerText()).contains("এটি মূল নথি", "স্বাক্ষর অক্ষত");
        stranger.keepsPicture("67-original");
    }

    private void whatSomebodyChangedIsKnownToo(byte[] pdf) {
        shows(onPhone, Arrays.copyOf(pdf, pdf.length + 3));
        assertThat(onPhone.page().locator("main").innerText()).contains("শেষে কিছু যোগ করা হয়েছে");
        onPhone.keepsPicture("68-extended-phone");
        fits(onPhone);
    }

    private void aFileBeyondMeasureIsRefusedInWords() {
        shows(stranger, new byte[FIFTY_MB]);
        assertThat(stranger.page().locator("main").innerText()).contains("১০ মেগাবাইটের বেশি");
        stranger.keepsPicture("69-too-big");
    }

    private static void shows(Visitor visitor, byte[] file) {
        visitor.opens("/verify")
                .page()
                .locator("#file")
                .setInputFiles(new FilePayload("নথি.pdf", "application/pdf", file));
        visitor.page().getByText("ফাইল যাচাই করুন").click();
        visitor.page().waitForLoadState();
    }

    private static void fits(Visitor visitor) {
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
