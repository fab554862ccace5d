package bd.sabha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.support.Chromium;
import bd.sabha.support.SabhaProcess;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What a newcomer lives through in ten minutes: the sample office's next meeting, from its notice to the letters about
 * what was not done. The application runs as its users start it; pictures are kept in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifecycleBrowserTests {

    private static final String FIRST = "উপজেলার সকল দপ্তরে ই-নথির ব্যবহার শতভাগ নিশ্চিত করে প্রতিবেদন দিতে হবে।";
    private static final String SECOND = "শেখ রাসেল ডিজিটাল ল্যাবের সরঞ্জামের তালিকা হালনাগাদ করে প্রেরণ করতে হবে।";

    private static final String WITH_CERTIFICATE = "আমার ডিজিটাল সনদ দিয়ে স্বাক্ষর করছি";

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
    void aNewcomerLivesThroughAMeeting() {
        theChairApprovesTheNoticeAndTheMembersAreInvited();
        theMeetingIsHeldAndItsMembersAreMarked();
        thePreviousMinutesAreConfirmedWithAnAmendment();
        twoDecisionsAreRecordedForFourPosts();
        theDraftIsReturnedOnceThenSigned();
        copiesGoOutAndOneIsAcknowledgedWithoutLogin();
        aMistakeIsCorrectedOnPaperSignedByHand();
        anImplementerReportsAndTheReportIsAccepted();
        whatIsNotReportedClimbsFromTheImplementerToTheHeadOfOfficeToTheChair();
        everythingGoesOnAfterKill9();
        thePagesFitAPhoneAndNothingBrokeBehindThem();
    }

    private void theChairApprovesTheNoticeAndTheMembersAreInvited() {
        visitor.opens("/login").keepsPicture("01-login");
        visitor.logsInAs("dc").keepsPicture("02-tasks");
        visitor.opensTask("নোটিশ অনুমোদন করুন").keepsPicture("03-approve-notice");
        visitor.chooses("নোটিশ অনুমোদন করি").completes();
        visitor.moves("day");
        visitor.opensMailTo("uno-rampal@bagerhat.example", "২য় সভা").keepsPicture("04-notice-mail");
        assertThat(visitor.text()).contains("১৯ জানুয়ারি ২০২৫");
    }

    private void theMeetingIsHeldAndItsMembersAreMarked() {
        visitor.logsInAs("acict");
        for (var moves = 0; !visitor.hasTask("উপস্থিতি লিপিবদ্ধ করুন"); moves++) {
            assertThat(moves).as("the meeting day comes").isLessThan(30);
            visitor.moves("deadline");
        }
        visitor.opensTask("উপস্থিতি লিপিবদ্ধ করুন");
        visitor.page().locator("input[type=radio][value=REPRESENTED]").nth(1).check();
        visitor.page().locator("input[name^=representative-]").nth(1).fill("সহকারী কমিশনার (সাধারণ)");
        visitor.keepsPicture("05-attendance").presses("বাকি সবাই উপস্থিত");
        visitor.page().getByText("২২ জন সদস্যের মধ্যে ২২ জন").waitFor();
        visitor.opensTask("উপস্থিতি লিপিবদ্ধ করুন").completes();
    }

    private void thePreviousMinutesAreConfirmedWithAnAmendment() {
        visitor.logsInAs("dc").opensTask("দৃঢ়ীকরণ করুন");
        visitor.unfolds("সংশোধনী যোগ করুন");
        visitor.page().locator("#amendment-new-paragraph").selectOption("২.১");
        visitor.writes("#amendment-new-words", "“শতভাগ” শব্দটির পরে “৩০ জানুয়ারির মধ্যে” শব্দসমূহ সংযোজিত হবে।");
        visitor.presses("সংশোধনী যোগ করুন");
        visitor.page().getByText("৩০ জানুয়ারির মধ্যে").first().waitFor();
        visitor.opensTask("দৃঢ়ীকরণ করুন").keepsPicture("06-confirm-previous-minutes");
        visitor.chooses("নিচে লিপিবদ্ধ সংশোধনীসহ দৃঢ়ীকরণ করা হলো").completes();
        visitor.opens("/minutes/1").keepsPicture("07-minutes-confirmed-with-amendment");
        assertThat(visitor.text()).contains("৩০ জানুয়ারির মধ্যে").contains("০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৭");
    }

    private void twoDecisionsAreRecordedForFourPosts() {
        visitor.logsInAs("acict");
        decides(FIRST, "সহকারী প্রোগ্রামার, রামপাল", "সহকারী প্রোগ্রামার, মোংলা");
        decides(SECOND, "উপজেলা নির্বাহী অফিসার, রামপাল", "উপজেলা নির্বাহী অফিসার, মোংলা");
        visitor.opensTask("আলোচনা ও সিদ্ধান্ত লিপিবদ্ধ করুন").keepsPicture("08-discussion");
        visitor.completes();
    }

    private void theDraftIsReturnedOnceThenSigned() {
        visitor.opensTask("খসড়া প্রস্তুত করুন").completes();
        visitor.logsInAs("dc").opensTask("খসড়া পর্যালোচনা করুন").chooses("সংশোধনের জন্য ফেরত দিই");
        visitor.presses("সম্পন্ন করুন");
        visitor.page().locator("#remark-error").waitFor();
        visitor.writes("#remark", "সমাপনী বক্তব্য সংক্ষেপে লিখুন।").completes();
        visitor.logsInAs("acict").opensTask("খসড়া প্রস্তুত করুন");
        assertThat(visitor.text()).contains("সমাপনী বক্তব্য সংক্ষেপে লিখুন।");
        visitor.completes();
        visitor.logsInAs("dc")
                .opensTask("খসড়া পর্যালোচনা করুন")
                .chooses("খসড়া অনুমোদন করি")
                .completes();
        visitor.opensTask("কার্যবিবরণী স্বাক্ষর করুন").keepsPicture("09-sign");
        theChairMistypesThePassphraseAndSigns();
        visitor.opens("/minutes/5");
        assertThat(visitor.text())
                .contains("০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৯")
                .contains(FIRST)
                .contains("৩০ জানুয়ারির মধ্যে");
    }

    private void theChairMistypesThePassphraseAndSigns() {
        visitor.chooses(WITH_CERTIFICATE).writes("#passphrase", "wrong").presses("সম্পন্ন করুন");
        visitor.page().locator("#passphrase-error").waitFor();
        visitor.keepsPicture("09-sign-wrong-passphrase");
        assertThat(visitor.page().locator("#passphrase").inputValue())
                .as("a passphrase never comes back")
                .isEmpty();
        assertThat(visitor.page().getByLabel(WITH_CERTIFICATE).isChecked()).isTrue();
        visitor.writes("#passphrase", "sabha").completes();
    }

    private void copiesGoOutAndOneIsAcknowledgedWithoutLogin() {
        visitor.moves("day");
        visitor.opens("/minutes/5").keepsPicture("10-minutes-signed");
        visitor.opensMailTo("divcom@khulna.example", "২য় সভার কার্যবিবরণী").keepsPicture("11-copy-mail");
        var link = Pattern.compile("http\\S+/acknowledge/\\S+")
                .matcher(visitor.page().content());
        assertThat(link.find()).as("the copy's own link").isTrue();
        try (var recipient = new Visitor(chromium.browser(), "", 390)) {
            recipient.opens(link.group().replaceAll("[\"<&].*", "")).keepsPicture("12-acknowledge");
            recipient.page().locator("main button").click();
            recipient
                    .page()
                    .getByText("১৯ জানুয়ারি ২০২৫")
                    .or(recipient.page().getByText("২০ জানুয়ারি ২০২৫"))
                    .first()
                    .waitFor();
            recipient.keepsPicture("13-acknowledged");
            assertThat(recipient.troubles()).isEmpty();
        }
    }

    private void aMistakeIsCorrectedOnPaperSignedByHand() {
        visitor.logsInAs("acict").opens("/minutes/5").presses("শুদ্ধিপত্র প্রস্তুত করুন");
        visitor.page().locator("#correction-new-paragraph").selectOption("৭.১");
        visitor.writes("#correction-new-printed", "শতভাগ নিশ্চিত করে")
                .writes("#correction-new-instead", "৯০ শতাংশ নিশ্চিত করে")
                .presses("শুদ্ধি যোগ করুন");
        visitor.page().getByText("পড়তে হবে “৯০ শতাংশ নিশ্চিত করে”").first().waitFor();
        visitor.keepsPicture("13-corrigendum");
        visitor.opensTask("শুদ্ধিপত্রের খসড়া প্রস্তুত করুন")
                .chooses("স্বাক্ষরের জন্য পেশ করি")
                .completes();
        visitor.logsInAs("dc").opensTask("শুদ্ধিপত্র স্বাক্ষর করুন").keepsPicture("13-sign-corrigendum");
        visitor.chooses("মুদ্রিত কপিতে হাতে স্বাক্ষর করব; স্ক্যান সংযুক্ত করা হবে")
                .completes();
        visitor.logsInAs("acict").opensTask("স্বাক্ষরিত শুদ্ধিপত্রের স্ক্যান সংযুক্ত করুন");
        visitor.presses("সম্পন্ন করুন");
        visitor.page().getByText("কোনো স্ক্যান সংযুক্ত করা হয়নি।").waitFor();
        visitor.page().locator("a[href$='/scan']").first().click();
        visitor.page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "স্বাক্ষরিত.png", "image/png", visitor.page().screenshot()));
        visitor.presses("স্ক্যান সংযুক্ত করুন");
        visitor.page().getByText("স্ক্যান সংযুক্ত হয়েছে।").waitFor();
        visitor.page().locator("a[href$='/scan']").first().click();
        visitor.keepsPicture("13-scan");
        visitor.opensTask("স্বাক্ষরিত শুদ্ধিপত্রের স্ক্যান সংযুক্ত করুন").completes();
        visitor.moves("day").opens("/minutes/5").keepsPicture("13-minutes-with-corrigendum");
        assertThat(visitor.text()).contains("১ম শুদ্ধিপত্র").contains("০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.");
        assertThat(visitor.mailsTo("divcom@khulna.example", "শুদ্ধিপত্র")).hasSize(1);
    }

    private void anImplementerReportsAndTheReportIsAccepted() {
        visitor.logsInAs("uno.rampal");
        var directive = SECOND.substring(0, 20);
        visitor.opensTask("প্রাপ্তি স্বীকার করুন", directive);
        visitor.completes();
        visitor.opensTask("অগ্রগতি প্রতিবেদন দিন", directive);
        visitor.chooses("বাস্তবায়ন সম্পন্ন হয়েছে").writes("#remark", "সকল ল্যাবের তালিকা প্রেরণ করা হলো।");
        visitor.keepsPicture("14-report").completes();
        visitor.logsInAs("acict");
        visitor.opensTask("অগ্রগতি প্রতিবেদন পর্যালোচনা করুন", directive);
        visitor.chooses("প্রতিবেদন গ্রহণ করি, নির্দেশনা বাস্তবায়িত")
                .keepsPicture("15-review")
                .completes();
    }

    private void whatIsNotReportedClimbsFromTheImplementerToTheHeadOfOfficeToTheChair() {
        for (var week = 0; week < 4; week++) visitor.moves("week");
        var overdue = "৭.১-এর প্রতিবেদন দাখিলের সময় অতিক্রান্ত";
        assertThat(visitor.mailsTo("ap-rampal@bagerhat.example", overdue)).hasSize(1);
        assertThat(visitor.mailsTo("ap-mongla@bagerhat.example", overdue)).hasSize(1);
        assertThat(visitor.mailsTo("programmer@bagerhat.example", "৭.১")).hasSize(1);
        assertThat(visitor.mailsTo("dc@bagerhat.example", "৭.১")).hasSize(1);
        assertThat(visitor.mailsTo("uno-rampal@bagerhat.example", "৭.২-এর প্রতিবেদন দাখিলের সময় অতিক্রান্ত"))
                .as("who has reported is left in peace")
                .isEmpty();
        visitor.opensMailTo("ap-rampal@bagerhat.example", overdue).keepsPicture("16-overdue-implementer");
        visitor.opensMailTo("programmer@bagerhat.example", "৭.১").keepsPicture("17-overdue-head-of-office");
        visitor.opensMailTo("dc@bagerhat.example", "৭.১").keepsPicture("18-overdue-chair");
        visitor.logsInAs("acict").opens("/committees/1/follow-up").keepsPicture("19-follow-up");
        assertThat(visitor.text()).contains("২টির মধ্যে ১টি প্রতিবেদন");
    }

    private void everythingGoesOnAfterKill9() {
        var before = visitor.mailsTo("dc@bagerhat.example", "");
        sabha.kill();
        sabha.startAgain();
        visitor.logsInAs("acict").opens("/minutes/5");
        assertThat(visitor.text()).contains("০৫.৪৪.০১০০.০৩০.০৬.০০১.২১.৫৯");
        assertThat(visitor.mailsTo("dc@bagerhat.example", "")).isEqualTo(before);
    }

    private void thePagesFitAPhoneAndNothingBrokeBehindThem() {
        try (var phone = new Visitor(chromium.browser(), sabha.url(), 360)) {
            phone.opens("/login").logsInAs("acict");
            for (var path : List.of(
                    "/tasks",
                    "/committees",
                    "/committees/1",
                    "/committees/1/follow-up",
                    "/meetings/2",
                    "/minutes/5",
                    "/copies")) {
                phone.opens(path).keepsPicture("phone" + path.replace('/', '-'));
                assertThat(phone.page().evaluate("document.documentElement.scrollWidth"))
                        .as("%s is no wider than a phone", path)
                        .isEqualTo(360);
            }
            assertThat(phone.troubles()).isEmpty();
        }
        assertThat(visitor.troubles()).isEmpty();
    }

    /** Records a decision under the last item, any other business. */
    private void decides(String words, String... posts) {
        visitor.opensTask("আলোচনা ও সিদ্ধান্ত লিপিবদ্ধ করুন");
        visitor.page().locator(".decisions a.button").last().click();
        visitor.writes("#decision-words", words);
        for (var post : posts) {
            visitor.writes("#forAction-search", post);
            visitor.page()
                    .locator(".picker-choices label")
                    .filter(new Locator.FilterOptions().setHasText(post))
                    .first()
                    .locator("input")
                    .check();
        }
        visitor.writes("#decision-due", "2025-01-29");
        visitor.keepsPicture("08-decision");
        visitor.page().locator("#decision-form button.primary").click();
        visitor.page()
                .locator(".decision-words")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor();
    }
}
