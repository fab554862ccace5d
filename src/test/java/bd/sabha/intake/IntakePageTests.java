package bd.sabha.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.meeting.Meetings;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a member-secretary sees and does with old documents. */
@SabhaTest
class IntakePageTests {

    private static final Path MINUTES = Path.of("src/test/resources/minutes/003_908c188bc464dd51.txt");

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    MockMvc web;

    @Autowired
    Intakes intakes;

    @Autowired
    Meetings meetings;

    TestOffice office;

    @BeforeEach
    void open() {
        office = offices.open();
    }

    @Test
    void onlyMemberSecretariesSeeDocuments() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        for (var path : new String[] {"/intake", page, page + "/file"}) {
            web.perform(by(office.secretary(), get(path))).andExpect(status().isOk());
            web.perform(by(office.chair(), get(path))).andExpect(status().isForbidden());
            web.perform(by(office.stranger(), get(path))).andExpect(status().isForbidden());
        }
        var other = offices.open();
        web.perform(by(other.secretary(), get(page))).andExpect(status().isForbidden());
        web.perform(by(office.secretary(), get("/tasks")))
                .andExpect(content().string(containsString("href=\"/intake\"")));
        web.perform(by(office.officer(), get("/tasks")))
                .andExpect(content().string(not(containsString("href=\"/intake\""))));
    }

    @Test
    void theSourceAndWhatWasReadStandSideBySide() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        var html = shown(page);
        assertThat(html)
                .contains("id=\"source\"", "id=\"result\"")
                .contains("id=\"at-title\"", "href=\"#at-title\"")
                .contains("href=\"#at-memoNo\"", "২৮ নভেম্বর ২০২৪")
                .contains("id=\"at-items-2-decisions-1-text\"");
    }

    @Test
    void theFileComesBackAsItWasAndIsNeverShownInPlace() throws Exception {
        var page = uploaded(file("..\\..\\evil\r\n\"<b>.html", "<script>alert(1)</script>".getBytes()));
        web.perform(by(office.secretary(), get(page + "/file")))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", not(containsString(".."))))
                .andExpect(content().contentType("application/octet-stream"))
                .andExpect(content().bytes("<script>alert(1)</script>".getBytes()));
    }

    @Test
    void theSameFileIsRecognisedAndNotReadTwice() throws Exception {
        var page = uploaded(file("প্রথম.txt", minutes()));
        var again = web.perform(by(office.secretary(), multipart("/intake").file(file("অন্য নাম.txt", minutes()))))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(page))
                .andReturn();
        web.perform(by(office.secretary(), get(page)).flashAttrs(again.getFlashMap()))
                .andExpect(content().string(containsString("হুবহু এই নথি আগেই আপলোড করা হয়েছে: ১২ জুন ২০২২")));
        assertThat(shown("/intake")).doesNotContain("অন্য নাম.txt");
    }

    @Test
    void aDocumentWithTheSameMemoNumberIsFlagged() throws Exception {
        var first = uploaded(file("প্রথম.txt", minutes()));
        var copy = new String(minutes(), StandardCharsets.UTF_8) + "\n";
        var second = uploaded(file("দ্বিতীয়.txt", copy.getBytes(StandardCharsets.UTF_8)));
        assertThat(second).isNotEqualTo(first);
        assertThat(shown(second)).contains("একই স্মারক নম্বরের নথি আগেই আছে", "href=\"" + first + "\"");
    }

    @Test
    void aHundredFilesComeAtOnceAndOneMoreIsTooMany() throws Exception {
        var hundred = multipart("/intake");
        for (var number = 0; number < 100; number++) hundred.file(file(number + ".txt", ("x" + number).getBytes()));
        web.perform(by(office.secretary(), hundred)).andExpect(redirectedUrl("/intake"));
        assertThat(shown("/intake"))
                .contains("মোট ১০০টি নথি", "পড়ার অপেক্ষায়")
                .contains("hx-trigger=\"every 2s\"");
        engine.runDueJobs();
        assertThat(shown("/intake")).doesNotContain("পড়ার অপেক্ষায়", "hx-trigger=\"every 2s\"");
        hundred.file(file("101.txt", "x".getBytes()));
        web.perform(by(office.secretary(), hundred))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("একবারে সর্বোচ্চ ১০০টি ফাইল দিন")));
    }

    @Test
    void whatIsTooLargeOrNothingIsRefusedInWordsAndPastedTextIsKept() throws Exception {
        var large = file("large.pdf", new byte[20 * 1024 * 1024 + 1]);
        web.perform(by(office.secretary(), multipart("/intake").file(large).param("text", "আমার লেখা")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("২০ মেগাবাইটের চেয়ে বড়")))
                .andExpect(content().string(containsString("আমার লেখা</textarea>")));
        web.perform(by(office.secretary(), multipart("/intake")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("একটি ফাইল বাছাই করুন")));
        var one = new MockMultipartFile("file", "large.pdf", "", new byte[20 * 1024 * 1024 + 1]);
        web.perform(by(office.secretary(), multipart("/intake/files").file(one)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("২০ মেগাবাইটের চেয়ে বড়")));
    }

    @Test
    void filesThatAreSentOneByOneAreAnsweredOneByOne() throws Exception {
        var one = new MockMultipartFile("file", "কার্যবিবরণী.txt", "", minutes());
        web.perform(by(office.secretary(), multipart("/intake/files").file(one)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/intake/")));
        web.perform(by(office.secretary(), multipart("/intake/files").file(one)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("আগেই আপলোড করা হয়েছে")));
    }

    @Test
    void whatCannotBeReadSaysWhyAndIsReadFromPastedTextInstead() throws Exception {
        var page = uploaded(file("ছবি.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a}));
        assertThat(shown(page)).contains("নথিটি পড়া যায়নি", "ছবি.png");
        web.perform(by(office.secretary(), post(page + "/reading"))
                        .param("text", new String(minutes(), StandardCharsets.UTF_8)))
                .andExpect(status().isSeeOther());
        assertThat(shown(page)).contains("নথিটি পড়া হচ্ছে", "hx-trigger=\"every 1s\"");
        engine.runDueJobs();
        assertThat(shown(page)).contains("id=\"at-title\"");
    }

    @Test
    void aFieldIsCorrectedAndKeepsItsPlace() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        corrects(page, "head", "0", "title", "সংশোধিত শিরোনাম", "date", "২৬/০৫/২০২২", "time", "বেলা ১২.৩০ ঘটিকা")
                .andExpect(status().isSeeOther());
        assertThat(shown(page))
                .contains("href=\"#at-title\">সংশোধিত শিরোনাম", "href=\"#at-date\">২৬ মে ২০২২", "দুপুর ১২:৩০");
        var reading = draft(page).reading();
        assertThat(reading.date().places())
                .as("how it was printed counts no more")
                .isEmpty();
        assertThat(ReadMinutes.of(reading).date().words()).isEmpty();
        assertThat(reading.chair()).as("what was sent empty is gone").isNull();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        corrects(page, "head", "0", "title", "নতুন শিরোনাম", "date", "৩১ ফেব্রুয়ারি")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"৩১ ফেব্রুয়ারি\"")))
                .andExpect(content().string(containsString("value=\"নতুন শিরোনাম\"")))
                .andExpect(content().string(containsString("তারিখটি বোঝা যায় না")));
        corrects(page, "items/0/decisions/0", "0", "text", "", "deadline", "MONTHLY_BY_DAY", "deadline.value", "৩২")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("সিদ্ধান্তের ভাষা লিখুন")))
                .andExpect(content().string(containsString("value=\"৩২\"")));
        assertThat(intakes.draft(id(page)).orElseThrow().version()).isZero();
    }

    @Test
    void whoeverComesSecondSeesThatSomebodyWasFaster() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        corrects(page, "opening", "0", "opening", "প্রথম").andExpect(status().isSeeOther());
        corrects(page, "opening", "0", "opening", "দ্বিতীয়")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("দ্বিতীয়</textarea>")))
                .andExpect(content().string(containsString("ইতোমধ্যে অন্য কেউ")));
        assertThat(draft(page).reading().opening().value()).isEqualTo("প্রথম");
    }

    @Test
    void itemsAndDecisionsComeAndGo() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        var before = draft(page).reading();
        corrects(page, "items/0/removal", "0").andExpect(status().isSeeOther());
        assertThat(draft(page).reading().items()).hasSize(before.items().size() - 1);
        assertThat(draft(page).reading().items().get(0).title())
                .isEqualTo(before.items().get(1).title());
        corrects(page, "items/0/decisions/0/removal", "1").andExpect(status().isSeeOther());
        assertThat(draft(page).reading().items().get(0).decisions()).isEmpty();
        corrects(page, "items", "2").andExpect(status().isSeeOther());
        var last = before.items().size() - 1;
        corrects(page, "items/" + last + "/decisions", "3").andExpect(status().isSeeOther());
        corrects(page, "items/" + last + "/decisions/0", "4", "text", "নতুন সিদ্ধান্ত", "deadline", "NONE")
                .andExpect(status().isSeeOther());
        assertThat(draft(page)
                        .reading()
                        .items()
                        .get(last)
                        .decisions()
                        .get(0)
                        .text()
                        .value())
                .isEqualTo("নতুন সিদ্ধান্ত");
        assertThat(shown(page)).contains("নতুন সিদ্ধান্ত");
        corrects(page, "items/77/decisions/0", "5", "text", "x").andExpect(status().isNotFound());
    }

    @Test
    void theImplementersOfADecisionAreShownByTheRegisterBeforeTheyAreKept() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        corrects(page, "items/0/decisions/0", "0", "text", "কাজ", "implementers", "জেলা প্রশাসক, বাগেরহাট")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"implementer-posts\"")))
                .andExpect(content().string(containsString("লেখাটি যাঁদের বোঝায়")));
        web.perform(by(office.secretary(), post(page + "/items/0/decisions/0"))
                        .param("search", "implementers")
                        .param("implementers", "জেলা প্রশাসক, বাগেরহাট"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("জেলা প্রশাসক, বাগেরহাট")));
    }

    @Test
    void aDoubtIsLaidToRest() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        var open = draft(page).open();
        assertThat(open).isPositive();
        corrects(page, "doubts/0", "0", "seen", "true").andExpect(status().isSeeOther());
        assertThat(draft(page).open()).isEqualTo(open - 1);
        assertThat(shown(page)).contains("আবার সন্দেহে রাখুন");
    }

    @Test
    void aMeetingOfTheFutureOrOfNoCommitteeIsNotMade() throws Exception {
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        corrects(page, "outcome", "0", "outcome", "make-meeting")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("কোন কমিটির, তা বাছাই করুন")))
                .andExpect(content().string(containsString("সভার তারিখ আজকের পরে")));
        assertThat(intakes.get(id(page)).settled()).isFalse();
    }

    @Test
    void whoTakesTheSameMeetingInTwiceIsWarned() throws Exception {
        meetings.recordHeld(office.committeeId(), null, LocalDate.of(2022, 5, 26), null, "কনফারেন্স রুম");
        meetings.recordHeld(office.committeeId(), null, LocalDate.of(2022, 6, 2), null, "কনফারেন্স রুম");
        var page = uploaded(file("কার্যবিবরণী.txt", minutes()));
        corrects(page, "head", "0", "date", "2022-05-26").andExpect(status().isSeeOther());
        assertThat(shown(page))
                .contains("এই কমিটির ২৬ মে ২০২২ তারিখের সভা আগেই লিপিবদ্ধ আছে")
                .contains("এই কমিটির পরের একটি সভা (২ জুন ২০২২)");
    }

    private long id(String page) {
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    private Draft draft(String page) {
        return intakes.draft(id(page)).orElseThrow().draft();
    }

    private ResultActions corrects(String page, String part, String version, String... fields) throws Exception {
        var request = by(office.secretary(), post(page + "/" + part)).param("version", version);
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return web.perform(request);
    }

    private String uploaded(MockMultipartFile file) throws Exception {
        var to = web.perform(by(office.secretary(), multipart("/intake").file(file)))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        engine.runDueJobs();
        return Objects.requireNonNull(to);
    }

    private String shown(String page) throws Exception {
        return web.perform(by(office.secretary(), get(page)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static <B extends MockHttpServletRequestBuilder> B by(TestOffice.Person person, B request) {
        request.with(csrf()).with(user(person.username())).characterEncoding(StandardCharsets.UTF_8);
        return request;
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "text/plain", bytes);
    }

    private static byte[] minutes() throws IOException {
        return Files.readAllBytes(MINUTES);
    }
}
