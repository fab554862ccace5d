package bd.sabha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.Chromium;
import bd.sabha.support.SabhaProcess;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The directory as officials live with it: words become posts before anything goes out, people come and go, the register
 * grows. The application runs with the sample and the nation; pictures are kept in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryBrowserTests {

    private static final String ALL_UNOS = "উপজেলা নির্বাহী অফিসার (সকল), বাগেরহাট";
    private static final String FOR_ALL_UNOS = "উপজেলা পরিষদের সকল দপ্তরে ই-নথির ব্যবহার নিশ্চিত করতে হবে।";
    private static final String CONCERNED = "সংশ্লিষ্ট সকল শিক্ষা প্রতিষ্ঠান প্রধান, বাগেরহাট";
    private static final String FOR_CONCERNED = "ডিজিটাল ল্যাব নিয়মিত খোলা রাখতে হবে।";
    private static final String LISTED = "উপজেলা নির্বাহী অফিসার (রামপাল, মোংলা), বাগেরহাট";
    private static final String FOR_LISTED = "সুন্দরবনসংলগ্ন এলাকার নেটওয়ার্ক সমস্যার প্রতিবেদন দিতে হবে।";
    private static final String NEW_UNO = "ফারহানা ইয়াসমিন";

    private Chromium chromium;
    private SabhaProcess sabha;
    private Visitor visitor;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        sabha = SabhaProcess.start();
        visitor = new Visitor(chromium.browser(), sabha.url(), 1200);
    }

    @AfterAll
    void stop() {
        if (visitor != null) visitor.close();
        if (sabha != null) sabha.close();
        if (chromium != null) chromium.close();
    }

    @Test
    void wordsBecomePostsAndWorkStaysWithThem() {
        aMeetingComesToItsDiscussion();
        whoIsMeantIsSeenWhileTyping();
        questionsAreAnsweredAndUnknownWordsCorrected();
        thePreviewFitsAPhone();
        thePreviewNeedsNoScripts();
        theSignedWordsArePrintedAndNinePostsAreAsked();
        anOfficerHandsOver();
        anAbsentOfficerIsStoodInFor();
        aPlainUserSearchesTheRegister();
        theRegisterIsExportedAndGrowsByAnImport();
        theSecretaryAddsTheUpazilasThatCameSince();
        new OldMinutesVisit(chromium.browser(), sabha.url(), visitor).takesPlace();
        assertThat(visitor.troubles()).isEmpty();
    }

    private void aMeetingComesToItsDiscussion() {
        visitor.logsInAs("dc").opensTask("নোটিশ অনুমোদন করুন").chooses("নোটিশ অনুমোদন করি");
        visitor.completes();
        visitor.logsInAs("acict");
        for (var moves = 0; !visitor.hasTask("উপস্থিতি লিপিবদ্ধ করুন"); moves++) {
            assertThat(moves).as("the meeting day comes").isLessThan(30);
            visitor.moves("deadline");
        }
        visitor.opensTask("উপস্থিতি লিপিবদ্ধ করুন").presses("বাকি সবাই উপস্থিত");
        visitor.page().getByText("২২ জন সদস্যের মধ্যে ২২ জন").waitFor();
        visitor.opensTask("উপস্থিতি লিপিবদ্ধ করুন").completes();
        visitor.logsInAs("dc").opensTask("দৃঢ়ীকরণ করুন").chooses("যেভাবে উপস্থাপিত হয়েছে সেভাবেই দৃঢ়ীকরণ করা হলো");
        visitor.completes();
    }

    private void whoIsMeantIsSeenWhileTyping() {
        visitor.logsInAs("acict");
        begins(visitor, FOR_ALL_UNOS);
        visitor.page().locator("#decision-as-written").pressSequentially(ALL_UNOS);
        awaits("মোট ৯টি পদ");
        var boxes = visitor.page().locator(".preview-line .boxes label.choice");
        assertThat(boxes.allInnerTexts()).hasSize(9).allSatisfy(box -> assertThat(box)
                .contains("উপজেলা নির্বাহী অফিসার")
                .contains("@bagerhat.example"));
        visitor.keepsPicture("20-preview-nine", "#decision-form");
        boxes.first().locator("input").uncheck();
        awaits("মোট ৮টি পদ");
        visitor.keepsPicture("21-preview-one-left-out", "#decision-form");
        boxes.first().locator("input").check();
        awaits("মোট ৯টি পদ");
        saves(visitor, FOR_ALL_UNOS);
        assertThat(decision(visitor, FOR_ALL_UNOS).innerText()).contains("৯টি পদ");
    }

    private void questionsAreAnsweredAndUnknownWordsCorrected() {
        begins(visitor, FOR_CONCERNED);
        visitor.writes("#decision-as-written", CONCERNED + "\nজেলা মাৎস কর্মকর্তা, বাগেরহাট");
        awaits("২টি প্রশ্ন অমীমাংসিত");
        visitor.keepsPicture("22-preview-asks", "#decision-form");
        submits(visitor);
        visitor.page()
                .getByText("নিচের প্রশ্ন মীমাংসা করুন, অথবা অমীমাংসিত রাখার ঘরে টিক দিন।")
                .waitFor();
        visitor.page().locator(".question label.choice input").first().check();
        awaits("১টি প্রশ্ন অমীমাংসিত");
        visitor.page()
                .locator(".corrections button")
                .filter(text("জেলা মৎস্য কর্মকর্তা"))
                .first()
                .click();
        awaits("মোট ২টি পদ");
        assertThat(visitor.page().locator("#decision-as-written").inputValue())
                .contains(CONCERNED)
                .contains("জেলা মৎস্য কর্মকর্তা, বাগেরহাট");
        visitor.keepsPicture("23-preview-answered", "#decision-form");
        saves(visitor, FOR_CONCERNED);
    }

    private void thePreviewFitsAPhone() {
        try (var phone = new Visitor(chromium.browser(), sabha.url(), 360)) {
            phone.logsInAs("acict");
            begins(phone, FOR_LISTED);
            phone.writes(
                    "#decision-as-written", "জেলা প্রশাসক, বাগেরহাট\n" + CONCERNED + "\nজেলা মাৎস কর্মকর্তা, বাগেরহাট");
            phone.page().locator("#preview-total").filter(text("মোট ১টি পদ")).waitFor();
            assertThat(phone.page().locator("#implementer-posts").innerText())
                    .contains("মোহাম্মদ আজিজুর রহমান")
                    .contains("dc@bagerhat.example");
            fits(phone, "24-phone-preview", "#decision-form");
            assertThat(phone.troubles()).isEmpty();
        }
    }

    private void thePreviewNeedsNoScripts() {
        try (var plain = Visitor.withoutScripts(chromium.browser(), sabha.url())) {
            plain.logsInAs("acict");
            begins(plain, FOR_LISTED);
            plain.writes("#decision-as-written", LISTED).presses("কারা বোঝায় দেখুন");
            plain.page().locator("#preview-total").filter(text("মোট ২টি পদ")).waitFor();
            plain.keepsPicture("25-preview-without-scripts", "#decision-form");
            plain.writes("#decision-as-written", LISTED + "\n" + ALL_UNOS);
            submits(plain);
            plain.page().getByText("লেখাটি যাঁদের বোঝায়, তা নিচে দেখানো হলো।").waitFor();
            plain.keepsPicture("26-preview-shown-before-saving", "#decision-form");
            plain.writes("#decision-as-written", LISTED).presses("কারা বোঝায় দেখুন");
            plain.page().locator("#preview-total").filter(text("মোট ২টি পদ")).waitFor();
            saves(plain, FOR_LISTED);
        }
    }

    private void theSignedWordsArePrintedAndNinePostsAreAsked() {
        visitor.opensTask("আলোচনা ও সিদ্ধান্ত লিপিবদ্ধ করুন").keepsPicture("27-decisions");
        visitor.completes();
        visitor.opensTask("খসড়া প্রস্তুত করুন").completes();
        visitor.logsInAs("dc").opensTask("খসড়া পর্যালোচনা করুন").chooses("খসড়া অনুমোদন করি");
        visitor.completes();
        visitor.opensTask("কার্যবিবরণী স্বাক্ষর করুন").chooses("আমার ডিজিটাল সনদ দিয়ে স্বাক্ষর করছি");
        visitor.writes("#passphrase", "sabha").completes();
        visitor.moves("day").opens("/minutes/5").keepsPicture("28-minutes-signed");
        var printed = visitor.page().locator(".paper-items").innerText();
        assertThat(printed).contains(ALL_UNOS).contains(CONCERNED).contains(LISTED);
        assertThat(printed.split(Pattern.quote(ALL_UNOS), -1))
                .as("the words stand there once")
                .hasSize(2);
        assertThat(directives(FOR_ALL_UNOS)).hasSize(9);
        assertThat(directives(FOR_LISTED)).hasSize(2);
    }

    private void anOfficerHandsOver() {
        visitor.logsInAs("uno.rampal").opensTask("প্রাপ্তি স্বীকার করুন", FOR_ALL_UNOS);
        visitor.completes();
        assertThat(visitor.hasTask("অগ্রগতি প্রতিবেদন দিন", FOR_ALL_UNOS)).isTrue();
        var day = visitor.tomorrow();
        visitor.logsInAs("admin").opens("/register");
        visitor.writes("#q-found", "উপজেলা নির্বাহী অফিসার রামপাল");
        visitor.page().locator("#found table a").filter(text("রামপাল")).first().click();
        visitor.page().waitForURL("**/register/posts/*");
        visitor.keepsPicture("30-post");
        visitor.page().locator("main a.button.primary").click();
        visitor.chooses("নতুন ব্যক্তি").writes("#name", NEW_UNO).writes("#nameEn", "Farhana Yasmin");
        visitor.writes("#email", "farhana@rampal.example").writes("#username", "farhana");
        visitor.writes("#fromOn", day).keepsPicture("31-handover").presses("কী হবে দেখুন");
        visitor.page().getByText("নিশ্চিত করলে যা হবে").waitFor();
        visitor.keepsPicture("32-handover-preview");
        assertThat(visitor.text()).contains(NEW_UNO).contains("farhana@rampal.example");
        visitor.presses("নিশ্চিত করুন");
        visitor.page().waitForURL("**/register/posts/*");
        var link = visitor.page().locator("section input[readonly]").inputValue();
        visitor.keepsPicture("33-handed-over");
        setsPassword(link);
        theTaskGoesWithThePost();
        lettersGoToTheNewHolder();
    }

    private void theTaskGoesWithThePost() {
        visitor.logsInAs("uno.rampal");
        assertThat(visitor.hasTask("অগ্রগতি প্রতিবেদন দিন", FOR_ALL_UNOS))
                .as("until the day comes nothing changes")
                .isTrue();
        visitor.logsInWith("farhana", "a-new-password");
        assertThat(visitor.hasTask("অগ্রগতি প্রতিবেদন দিন", FOR_ALL_UNOS)).isFalse();
        visitor.moves("day").logsInAs("uno.rampal").keepsPicture("34-old-holder");
        assertThat(visitor.page().locator("a.task-link").count()).isZero();
        visitor.logsInWith("farhana", "a-new-password").keepsPicture("35-new-holder");
        assertThat(visitor.hasTask("অগ্রগতি প্রতিবেদন দিন", FOR_ALL_UNOS)).isTrue();
        visitor.opensTask("অগ্রগতি প্রতিবেদন দিন", FOR_ALL_UNOS).keepsPicture("36-task-of-new-holder");
        assertThat(visitor.page().locator("ol.history").first().innerText())
                .as("who acknowledged it is still named")
                .contains("নির্দেশনার প্রাপ্তি স্বীকার")
                .contains("উপজেলা নির্বাহী অফিসার, রামপাল – ২০ জানুয়ারি ২০২৫")
                .doesNotContain("রামপাল, উপজেলা", NEW_UNO);
    }

    private void lettersGoToTheNewHolder() {
        var before = visitor.mailsTo("uno-rampal@bagerhat.example", "");
        for (var week = 0; visitor.mailsTo("farhana@rampal.example", "").isEmpty(); week++) {
            assertThat(week).as("a reminder comes").isLessThan(4);
            visitor.moves("week");
        }
        visitor.keepsPicture("37-mail-of-new-holder");
        assertThat(visitor.mailsTo("uno-rampal@bagerhat.example", "")).isEqualTo(before);
    }

    private void anAbsentOfficerIsStoodInFor() {
        visitor.logsInWith("farhana", "a-new-password").opens("/absence");
        visitor.writes("#colleague-search", "রামপাল");
        visitor.page()
                .locator(".picker-choices label")
                .filter(text("সহকারী প্রোগ্রামার"))
                .first()
                .locator("input")
                .check();
        var today = visitor.page().locator("#fromOn").getAttribute("min");
        visitor.writes("#fromOn", today).writes("#toOn", today).writes("#reason", "নৈমিত্তিক ছুটি");
        visitor.keepsPicture("40-absence").presses("দায়িত্ব অর্পণ করুন");
        visitor.page().getByText("দায়িত্ব অর্পণ লিপিবদ্ধ হয়েছে।").waitFor();
        visitor.keepsPicture("41-absence-entered");
        visitor.logsInAs("ap.rampal").keepsPicture("42-tasks-of-substitute");
        assertThat(visitor.text()).contains(NEW_UNO + "-এর দায়িত্বে");
        visitor.opensTask("অগ্রগতি প্রতিবেদন দিন", FOR_ALL_UNOS).chooses("বাস্তবায়ন সম্পন্ন হয়েছে");
        visitor.writes("#remark", "রামপাল উপজেলার সকল দপ্তরে ই-নথি চালু হয়েছে।")
                .completes();
        visitor.logsInAs("acict").opensTask("অগ্রগতি প্রতিবেদন পর্যালোচনা করুন", FOR_ALL_UNOS);
        visitor.keepsPicture("43-report-by-substitute");
        assertThat(visitor.text())
                .contains("সহকারী প্রোগ্রামার, রামপাল (" + NEW_UNO + "-এর পক্ষে)")
                .contains(NEW_UNO + " (অনুপস্থিত; তাঁর পক্ষে সহকারী প্রোগ্রামার, রামপাল)");
        visitor.chooses("প্রতিবেদন গ্রহণ করি, নির্দেশনা বাস্তবায়িত").completes();
    }

    private void aPlainUserSearchesTheRegister() {
        visitor.logsInAs("ap.rampal").opens("/register").keepsPicture("50-register");
        visitor.page().locator("#q-found").pressSequentially("মৎস্য মোংলা");
        var first = visitor.page().locator("#found tbody tr").first();
        first.waitFor();
        visitor.keepsPicture("51-register-search");
        assertThat(first.innerText()).contains("মৎস্য").contains("মোংলা");
        assertThat(visitor.page()
                        .locator("main .page-head a[href*=imports], main .page-head a.button")
                        .count())
                .as("what only administrators may do")
                .isZero();
        first.locator("a").first().click();
        visitor.page().waitForURL("**/register/posts/*");
        visitor.keepsPicture("52-post-for-a-plain-user");
        assertThat(visitor.page().locator("main a.button, main button").count()).isZero();
        var handover = visitor.page().navigate(visitor.page().url() + "/handover");
        assertThat(handover.status()).isEqualTo(403);
        try (var phone = new Visitor(chromium.browser(), sabha.url(), 360)) {
            phone.logsInAs("ap.rampal").opens("/register?q=উপজেলা নির্বাহী অফিসার");
            fits(phone, "53-phone-register-search", "body");
        }
    }

    private void theRegisterIsExportedAndGrowsByAnImport() {
        visitor.logsInAs("admin").opens("/register/imports").keepsPicture("60-imports");
        var file = visitor.page().waitForDownload(() -> visitor.page()
                .locator("a[href$='export/register.xlsx']")
                .click());
        try {
            assertThat(file.suggestedFilename()).endsWith(".xlsx");
            assertThat(Files.size(file.path())).as("the whole register").isGreaterThan(100_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        uploads(csv("offices.csv", OFFICES.replace("sannyasi,dc-office-01,উপজেলা", "sannyasi,dc-office-01,উপগ্রাম")));
        visitor.page().getByText("ফাইলে সমস্যা আছে").first().waitFor();
        visitor.keepsPicture("61-import-problem");
        assertThat(visitor.page().locator("main tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .contains("offices.csv")
                .contains("৩")
                .contains("স্তর")
                .contains("এমন কোনো স্তর নেই")
                .contains("উপগ্রাম");
        uploads(csv("offices.csv", OFFICES), csv("posts.csv", POSTS), csv("incumbencies.csv", INCUMBENCIES));
        visitor.page().getByText("আমদানি করলে যা হবে").first().waitFor();
        visitor.keepsPicture("62-import-dry-run");
        assertThat(visitor.text()).contains("চিলা").contains("স্থানটি নতুন");
        visitor.presses("আমদানি করুন");
        visitor.page().getByText("আমদানি সম্পন্ন হয়েছে").first().waitFor();
        visitor.keepsPicture("63-imported");
    }

    private void theSecretaryAddsTheUpazilasThatCameSince() {
        visitor.logsInAs("acict").opens("/minutes/5");
        var offer = visitor.page().locator("#since article").filter(text(ALL_UNOS));
        assertThat(offer.innerText())
                .contains("এরপর আরও ২টি উপজেলা")
                .contains("চিলা")
                .contains("সন্ন্যাসী");
        visitor.keepsPicture("64-two-upazilas-since-then");
        offer.locator("button.primary").click();
        visitor.page().getByText("নতুন পদে নির্দেশনা দেওয়া হয়েছে।").waitFor();
        assertThat(visitor.page().locator("#since").innerText()).contains("পরে আরও ২টি পদে নির্দেশনা দেওয়া হয়েছে");
        visitor.keepsPicture("65-added", "#since");
        assertThat(directives(FOR_ALL_UNOS)).hasSize(11);
        assertThat(directives(FOR_LISTED)).hasSize(2);
        visitor.keepsPicture("66-eleven-directives");
    }

    private static final String OFFICES =
            """
            কোড,ঊর্ধ্বতন দপ্তর,স্তর,দপ্তরের শ্রেণি,নাম,ইংরেজি নাম,স্থান,ইংরেজি স্থান,ই-মেইল
            uno-office-chila,dc-office-01,উপজেলা,উপজেলা নির্বাহী অফিসারের কার্যালয়,উপজেলা নির্বাহী অফিসারের কার্যালয়,Office of the Upazila Nirbahi Officer,চিলা,Chila,uno-chila@bagerhat.example
            uno-office-sannyasi,dc-office-01,উপজেলা,উপজেলা নির্বাহী অফিসারের কার্যালয়,উপজেলা নির্বাহী অফিসারের কার্যালয়,Office of the Upazila Nirbahi Officer,সন্ন্যাসী,Sannyasi,uno-sannyasi@bagerhat.example
            """;

    private static final String POSTS =
            """
            কোড,দপ্তর,পদবি,ইংরেজি পদবি,দপ্তর প্রধান
            uno-chila,uno-office-chila,উপজেলা নির্বাহী অফিসার,Upazila Nirbahi Officer,হ্যাঁ
            uno-sannyasi,uno-office-sannyasi,উপজেলা নির্বাহী অফিসার,Upazila Nirbahi Officer,হ্যাঁ
            """;

    private static final String INCUMBENCIES =
            """
            পদ,ব্যক্তি,ব্যক্তির ইংরেজি নাম,দায়িত্বের ধরন,শুরু
            uno-chila,নাজমুল হাসান,Nazmul Hasan,নিয়মিত,২০২২-০৬-০১
            """;

    private static FilePayload csv(String name, String lines) {
        return new FilePayload(name, "text/csv", lines.getBytes(StandardCharsets.UTF_8));
    }

    private void uploads(FilePayload... files) {
        visitor.opens("/register/imports");
        visitor.page().locator("#files").setInputFiles(files);
        visitor.presses("যাচাই করুন");
    }

    private void setsPassword(String link) {
        try (var newcomer = new Visitor(chromium.browser(), "", 1200)) {
            newcomer.opens(link).writes("#password", "a-new-password").writes("#again", "a-new-password");
            newcomer.presses("পাসওয়ার্ড রাখুন");
            newcomer.page()
                    .getByText("পাসওয়ার্ড রাখা হয়েছে। এখন প্রবেশ করুন।")
                    .waitFor();
        }
    }

    /** Opens the form of a new decision under the last item. */
    private static void begins(Visitor visitor, String words) {
        visitor.opensTask("আলোচনা ও সিদ্ধান্ত লিপিবদ্ধ করুন");
        visitor.page()
                .locator(".decisions")
                .last()
                .locator("a.button")
                .filter(text("সিদ্ধান্ত যোগ করুন"))
                .click();
        visitor.writes("#decision-words", words);
    }

    private static void submits(Visitor visitor) {
        visitor.page().locator("#decision-form button.primary").click();
    }

    private static void saves(Visitor visitor, String words) {
        submits(visitor);
        decision(visitor, words).waitFor();
    }

    private static Locator decision(Visitor visitor, String words) {
        return visitor.page().locator("article.decision").filter(text(words)).first();
    }

    private void awaits(String total) {
        visitor.page().locator("#preview-total").filter(text(total)).waitFor();
    }

    /** The implementers that the committee's follow-up lists beneath a decision. */
    private List<String> directives(String words) {
        visitor.logsInAs("acict").opens("/committees/1/follow-up");
        var card = visitor.page().locator("#follow-up article").filter(text(words));
        if (card.locator("details[open]").count() == 0) {
            card.locator("summary").click();
        }
        return card.locator("tbody tr a").allInnerTexts();
    }

    private static void fits(Visitor phone, String picture, String part) {
        phone.keepsPicture(picture, part);
        assertThat(phone.page().evaluate("document.documentElement.scrollWidth"))
                .as("%s is no wider than a phone", picture)
                .isEqualTo(360);
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
