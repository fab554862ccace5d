package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bd.sabha.decision.MinutesOnPaper.Minutes;
import bd.sabha.support.Meherpur;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The decision form shows whom the typed words mean, and keeps what was corrected by hand. */
@SabhaTest
@Import({MinutesOnPaper.class, Meherpur.class, PreviewTests.WhileTheSecretaryWrites.class})
class PreviewTests {

    /** Stands for the open task draft-minutes: the member-secretaries of these tests are writing. */
    @TestConfiguration
    static class WhileTheSecretaryWrites {
        @Bean
        MinutesEditing secretariesWrite() {
            return (viewer, minutesId) -> viewer.username().startsWith("acict");
        }
    }

    private static final String CONCERNED = "সংশ্লিষ্ট উপজেলা নির্বাহী অফিসার, মেহেরপুর";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(seen\\.\\w+)\" value=\"([^\"]*)\"");
    private static final Pattern TICKED =
            Pattern.compile("name=\"forAction\" value=\"(\\d+)\"(?: checked=\"checked\"| checked)");

    @Autowired
    Meherpur meherpur;

    @Autowired
    MinutesOnPaper paper;

    @Autowired
    Decisions decisions;

    @Autowired
    MockMvc web;

    TestOffice office;
    Minutes minutes;
    String collection;
    Person sadar;
    Person gangni;

    @BeforeEach
    void open() {
        office = meherpur.open();
        minutes = paper.open(office);
        collection = "/minutes/" + minutes.id() + "/decisions";
        sadar = office.upazilaHead(0);
        gangni = office.upazilaHead(1);
    }

    @Test
    void showsThePostsTheirHoldersAndAddressesAndHowManyAreVacant() throws Exception {
        meherpur.leavesVacant(gangni.postId());
        var page = new Page().types(Meherpur.ALL_UNOS).shown(true);
        assertThat(page.text())
                .doesNotContain("<html")
                .contains("উপজেলা নির্বাহী অফিসার, মেহেরপুর সদর", sadar.email(), "শূন্য পদ", "কাজ যাবে: জেলা প্রশাসক")
                .contains("মোট ২টি পদ, ১টি শূন্য");
        assertThat(page.ticked()).containsExactlyInAnyOrder(sadar.postId(), gangni.postId());
        assertThat(decisions.of(minutes.id())).as("nothing is saved").isEmpty();
    }

    @Test
    void withoutJavaScriptAButtonShowsTheSameOnTheWholePage() throws Exception {
        var page = new Page().types(Meherpur.ALL_UNOS).shown(false);
        assertThat(page.text()).contains("<html", "কারা বোঝায় দেখুন", "মোট ২টি পদ", "শতভাগ নিশ্চিত করতে হবে");
        page.unticks(gangni).saved();
        assertThat(acting()).containsExactly(sadar.postId());
    }

    @Test
    void whoWasLeftOutStaysOutWhileMoreIsTyped() throws Exception {
        var page = new Page().types(Meherpur.ALL_UNOS).shown(true).unticks(gangni);
        page.types("উপজেলা নির্বাহী অ").shown(true);
        page.types(Meherpur.ALL_UNOS + "\nজেলা প্রশাসক, মেহেরপুর").shown(true);
        assertThat(page.ticked())
                .containsExactlyInAnyOrder(sadar.postId(), office.chair().postId());
        page.saved();
        assertThat(acting()).containsExactly(sadar.postId(), office.chair().postId());
        var reopened = new Page().opens(decisions.of(minutes.id()).get(0).id());
        assertThat(reopened.ticked()).as("also when it is opened again").doesNotContain(gangni.postId());
        assertThat(decisions.of(minutes.id()).get(0).recorded().get(0).postIds())
                .as("what the words meant is kept, also who was left out")
                .containsExactlyInAnyOrder(sadar.postId(), gangni.postId());
    }

    @Test
    void aPostOfTwoLinesIsOfferedOnce() throws Exception {
        var page = new Page()
                .types(Meherpur.ALL_UNOS + "; উপজেলা নির্বাহী অফিসার, গাংনী")
                .shown(true);
        assertThat(page.ticked()).containsExactlyInAnyOrder(sadar.postId(), gangni.postId());
        assertThat(page.text()).contains("১টি পদ উপরে আছে", "মোট ২টি পদ");
    }

    @Test
    void nobodySavesWordsWhoseMeaningTheyHaveNotSeen() throws Exception {
        var page = new Page().types(Meherpur.ALL_UNOS).sent();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("মিলিয়ে দেখে আবার সংরক্ষণ করুন", "গাংনী");
        page.saved();
        assertThat(acting()).containsExactlyInAnyOrder(sadar.postId(), gangni.postId());
    }

    @Test
    void aTextThatIsTooLongIsOneQuestion() throws Exception {
        assertThat(new Page().types("ইউএনও; ".repeat(5_000)).shown(true).text()).contains("১টি প্রশ্ন অমীমাংসিত");
    }

    @Test
    void aQuestionIsAnsweredByOneOfItsCandidates() throws Exception {
        var page = new Page().types(CONCERNED).shown(true);
        assertThat(page.ticked()).isEmpty();
        assertThat(page.text()).contains("কারা সংশ্লিষ্ট, বেছে দিন।", "১টি প্রশ্ন অমীমাংসিত");
        page.ticks(gangni).saved();
        assertThat(acting()).containsExactly(gangni.postId());
        assertThat(decisions.of(minutes.id()).get(0).openQuestions()).isZero();
    }

    @Test
    void aQuestionIsLeftOpenOnlyKnowingly() throws Exception {
        var page = new Page().types(CONCERNED).shown(true).sent();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("অমীমাংসিত রাখার ঘরে টিক দিন");
        page.adds("leaveOpen", "true").saved();
        var list = new Page().savedByHtmx();
        assertThat(list.text()).as("the warning stays with the decision").contains("১টি প্রশ্ন অমীমাংসিত");
    }

    @Test
    void aNameThatWasMeantReplacesTheOneThatWasTyped() throws Exception {
        var page = new Page()
                .types("উপজেলা নির্বাহী অফিসার, গাংনি")
                .asks("replace\nউপজেলা নির্বাহী অফিসার, গাংনি\n" + "উপজেলা নির্বাহী অফিসার, গাংনী");
        assertThat(page.text()).contains("উপজেলা নির্বাহী অফিসার, গাংনী</textarea>");
        assertThat(page.ticked()).containsExactly(gangni.postId());
    }

    @Test
    void whatIsNoPostIsRefusedBesideTheField() throws Exception {
        for (var bad : List.of("x", "-1", "999999999999999999999999", "987654321")) {
            var page = new Page().adds("forAction", bad).sent();
            assertThat(page.status()).as(bad).isEqualTo(422);
            assertThat(page.text()).contains("নির্বাচিত পদটি নিবন্ধনে নেই।");
        }
        assertThat(new Page()
                        .adds("seen.posts", "x,,-")
                        .adds("seen.leftOut", "y")
                        .sent()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void onlyWhoWritesTheMinutesIsShownAnything() throws Exception {
        var page = new Page();
        page.who = office.officer();
        assertThat(page.types(Meherpur.ALL_UNOS).asks("implementers").status()).isEqualTo(403);
    }

    @Test
    void whoCameIntoTheRegisterSinceIsAddedWithOneClick() throws Exception {
        new Page().types(Meherpur.ALL_UNOS).shown(true).unticks(gangni).saved();
        var id = decisions.of(minutes.id()).get(0).id();
        assertThat(new Page().opens(id).text()).doesNotContain("এরপর আরও");
        meherpur.grows(office);
        var page = new Page().opens(id);
        assertThat(page.text()).contains("এরপর আরও ১টি উপজেলা: মুজিবনগর", "এগুলোতেও টিক দিন");
        assertThat(page.ticked()).as("not by itself").containsExactly(sadar.postId());
        page.asks("later");
        assertThat(page.ticked())
                .containsExactlyInAnyOrder(sadar.postId(), office.upazilaHead(2).postId());
        page.saved();
        assertThat(acting()).hasSize(2).doesNotContain(gangni.postId());
        assertThat(new Page().opens(id).text()).doesNotContain("এরপর আরও");
    }

    private List<Long> acting() {
        return decisions.of(minutes.id()).get(0).implementers().stream()
                .map(implementer -> implementer.post().id())
                .toList();
    }

    /** The form as a browser has it: what was typed, what is ticked, what the page carries along. */
    private class Page {

        private final List<String[]> typed = new ArrayList<>();
        private long version;
        private List<String[]> carried = new ArrayList<>();
        private List<Long> ticked = new ArrayList<>();
        private String path = collection;
        private String words = "";
        private Person who = office.secretary();
        private MockHttpServletResponse answer = new MockHttpServletResponse();

        Page opens(long decision) throws Exception {
            path = "/decisions/" + decision;
            answer = web.perform(get(path).with(user(who.username())))
                    .andReturn()
                    .getResponse();
            words = decisions.get(decision).implementersAsWritten();
            version = decisions.get(decision).version();
            return reads();
        }

        Page types(String implementers) {
            words = implementers;
            return this;
        }

        Page adds(String name, String value) {
            typed.add(new String[] {name, value});
            return this;
        }

        Page ticks(Person person) {
            ticked.add(person.postId());
            return this;
        }

        Page unticks(Person person) {
            ticked.remove(person.postId());
            return this;
        }

        Page shown(boolean htmx) throws Exception {
            return send("implementers", htmx);
        }

        Page asks(String search) throws Exception {
            return send(search, true);
        }

        Page sent() throws Exception {
            return send(null, false);
        }

        void saved() throws Exception {
            assertThat(sent().status()).as(text()).isEqualTo(303);
        }

        Page savedByHtmx() throws Exception {
            return send(null, true);
        }

        private Page send(String search, boolean htmx) throws Exception {
            var request = post(path)
                    .param("minutesId", "" + minutes.id())
                    .param("discussionId", "" + minutes.discussionId())
                    .param("words", "শতভাগ নিশ্চিত করতে হবে")
                    .param("version", "" + version)
                    .param("implementersAsWritten", words)
                    .with(user(who.username()))
                    .with(csrf());
            typed.forEach(field -> request.param(field[0], field[1]));
            carried.forEach(field -> request.param(field[0], field[1]));
            ticked.forEach(post -> request.param("forAction", "" + post));
            if (search != null) request.param("search", search);
            if (htmx) request.header("HX-Request", "true");
            answer = web.perform(request).andReturn().getResponse();
            return reads();
        }

        private Page reads() throws Exception {
            carried = new ArrayList<>();
            HIDDEN.matcher(text())
                    .results()
                    .forEach(field -> carried.add(new String[] {field.group(1), field.group(2)}));
            ticked = new ArrayList<>(TICKED.matcher(text())
                    .results()
                    .map(box -> Long.valueOf(box.group(1)))
                    .toList());
            return this;
        }

        int status() {
            return answer.getStatus();
        }

        String text() throws Exception {
            return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        }

        List<Long> ticked() {
            return List.copyOf(ticked);
        }
    }
}
