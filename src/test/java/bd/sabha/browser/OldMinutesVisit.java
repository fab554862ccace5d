package bd.sabha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A member-secretary takes old minutes in: uploads, compares, corrects, makes a meeting and sees its directives. */
record OldMinutesVisit(Browser browser, String url, Visitor visitor) {

    private static final Path MINUTES = Path.of("src/test/resources/minutes/003_908c188bc464dd51.txt");
    private static final String TITLE = "মাসিক সমন্বয় সভার কার্যবিবরণী";
    private static final String MONTHLY = "প্রতি মাসের ৫ (পাঁচ) তারিখের মধ্যে স্ব স্ব উপজেলা কার্যালয়ের";
    private static final String ALL_UNOS = "উপজেলা নির্বাহী অফিসার (সকল), বাগেরহাট";

    void takesPlace() {
        uploads();
        everyValueLeadsToItsPlace();
        corrects();
        thePageFitsAPhone();
        makesAMeeting();
        manyFilesComeWithoutScripts();
    }

    private void uploads() {
        visitor.logsInAs("acict").opens("/intake");
        visitor.page().locator("#files").setInputFiles(new FilePayload("নভেম্বর ২০২৪.txt", "text/plain", minutes()));
        visitor.presses("আপলোড করে পড়ান");
        visitor.page().locator("#uploads a").waitFor();
        visitor.page().locator("#intakes a").filter(text(TITLE)).waitFor();
        visitor.keepsPicture("70-intake-list");
        visitor.page().locator("#intakes a").filter(text(TITLE)).click();
        visitor.page().locator("#at-title").waitFor();
        visitor.keepsPicture("71-intake-side-by-side");
    }

    private void everyValueLeadsToItsPlace() {
        visitor.page().locator("#f-memoNo a").click();
        var mark = visitor.page().locator("#at-memoNo");
        assertThat(mark.getAttribute("class")).contains("here");
        assertThat(mark.innerText()).contains("৫৬.০৪.০৩০০.০০০.০৬.০০৩.২৩.৫৬");
        assertThat(
                        mark.evaluate(
                                "it => { const at = it.getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight }"))
                .as("its place is in sight")
                .isEqualTo(true);
        mark.click();
        visitor.page().waitForURL(Pattern.compile(".*#f-memoNo"));
    }

    private void corrects() {
        visitor.page().locator("#head details.edit summary").click();
        visitor.writes("#head-date", "2022-05-29");
        visitor.page().locator("#head form button.primary").click();
        visitor.page().locator("#f-date").filter(text("২৯ মে ২০২২")).waitFor();
        visitor.page().locator("#end details.edit summary").click();
        visitor.writes("#end-memoNo", "৫৬.০৪.০৩০০.০০০.০৬.০০৩.২১.৯৯").writes("#end-memoDate", "2022-05-30");
        visitor.writes("#end-memoDateBangla", "").writes("#end-signatureDate", "");
        visitor.page().locator("#end form button.primary").click();
        visitor.page().locator("#f-memoNo").filter(text("৯৯")).waitFor();
        visitor.page().locator("#decision-2-1 a.button").click();
        visitor.writes("#decision-as-written", ALL_UNOS);
        visitor.page().locator(".preview-line h4").filter(text(ALL_UNOS)).waitFor();
        visitor.keepsPicture("72-intake-decision");
        visitor.presses("সংরক্ষণ করুন");
        visitor.page().locator("#decision-2-1").filter(text(ALL_UNOS)).waitFor();
    }

    private void makesAMeeting() {
        assertThat(visitor.page().locator("[name=directive-2-1]").isChecked())
                .as("it recurs, and everybody is known")
                .isTrue();
        assertThat(visitor.page().locator("[name=directive-0-0]").isChecked())
                .as("nothing says when")
                .isFalse();
        visitor.page().locator("[name=committee]").first().check();
        visitor.writes("#number", "৭৭");
        visitor.keepsPicture("73-intake-outcome", "#outcome");
        visitor.presses("সভা হিসেবে লিপিবদ্ধ করুন");
        visitor.page()
                .getByText("নথিটি সভার কার্যবিবরণী হিসেবে লিপিবদ্ধ হয়েছে।")
                .waitFor();
        visitor.keepsPicture("74-intake-became-minutes");
        visitor.page().locator("main a[href^='/minutes/']").first().click();
        visitor.page().waitForURL("**/minutes/*");
        assertThat(visitor.text()).contains(MONTHLY);
        visitor.keepsPicture("75-old-minutes");
        visitor.opens("/committees/1/follow-up").keepsPicture("76-old-directives");
        assertThat(visitor.text()).contains(MONTHLY);
    }

    private void thePageFitsAPhone() {
        var page = visitor.page().url().replaceAll(".*(/intake/\\d+).*", "$1");
        try (var phone = new Visitor(browser, url, 360)) {
            phone.logsInAs("acict").opens(page).keepsPicture("77-phone-intake");
            assertThat(phone.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            assertThat(phone.troubles()).isEmpty();
        }
    }

    /** More than a server takes of its own accord. */
    private void manyFilesComeWithoutScripts() {
        try (var plain = Visitor.withoutScripts(browser, url)) {
            plain.logsInAs("acict").opens("/intake");
            plain.page()
                    .locator("#files")
                    .setInputFiles(IntStream.range(0, 100)
                            .mapToObj(number -> new FilePayload(
                                    "নথি " + number + ".txt",
                                    "text/plain",
                                    ("নথি " + number).getBytes(StandardCharsets.UTF_8)))
                            .toArray(FilePayload[]::new));
            plain.presses("আপলোড করে পড়ান");
            plain.page().getByText("১০০টি নথি নেওয়া হয়েছে।").waitFor();
            plain.keepsPicture("78-hundred-files");
        }
    }

    private static byte[] minutes() {
        try {
            return Files.readAllBytes(MINUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
