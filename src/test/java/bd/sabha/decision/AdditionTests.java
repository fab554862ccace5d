package bd.sabha.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.decision.MinutesOnPaper.Minutes;
import bd.sabha.directory.PostView;
import bd.sabha.support.Engine;
import bd.sabha.support.Meherpur;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.workflow.TaskInbox;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A signed decision for all upazilas, and one upazila more since. */
@SabhaTest
@Import({MinutesOnPaper.class, Meherpur.class})
class AdditionTests {

    @Autowired
    Meherpur meherpur;

    @Autowired
    MinutesOnPaper paper;

    @Autowired
    Decisions decisions;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveFiles files;

    @Autowired
    Additions additions;

    @Autowired
    AdditionOffers offers;

    @Autowired
    RegisterChanges changes;

    @Autowired
    TaskInbox inbox;

    @Autowired
    Engine engine;

    @Autowired
    MockMvc web;

    TestOffice office;
    Minutes minutes;
    Person newcomer;
    long decision;

    @BeforeEach
    void issue() {
        office = meherpur.open();
        minutes = paper.open(office);
        newcomer = office.upazilaHead(2);
        decision = paper.decidesAsWritten(
                minutes,
                Meherpur.ALL_UNOS,
                office.upazilaHead(0).postId(),
                office.upazilaHead(1).postId());
        paper.issue(minutes);
    }

    @Test
    void nothingIsOfferedWhileTheRegisterIsTheSame() {
        assertThat(offers.of(minutes.id(), viewer())).singleElement().satisfies(offer -> {
            assertThat(offer.since()).isNull();
            assertThat(offer.open()).isFalse();
        });
    }

    @Test
    void whoCameSinceGetsADirectiveLikeTheOthers() throws Exception {
        meherpur.grows(office);
        assertThat(offers.of(minutes.id(), viewer())).singleElement().satisfies(offer -> {
            assertThat(offer.open()).isTrue();
            assertThat(offer.since().more()).containsExactly(new Since.More("upazila", List.of("মুজিবনগর")));
        });
        adds(office.secretary(), newcomer.postId()).andExpect(flash().attribute("flash", "decision.addition.done"));
        var added = paper.directives(decision).get(2);
        assertThat(inbox.openOn(added)).singleElement().satisfies(task -> {
            assertThat(task.task()).isEqualTo("acknowledge-directive");
            assertThat(task.postId()).isEqualTo(newcomer.postId());
        });
        assertThat(files.of(added.id()).dueOn()).isEqualTo(LocalDate.of(2022, 7, 3));
        assertThat(files.of(added.id()).history()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("addition");
            assertThat(event.words()).isEqualTo(Meherpur.ALL_UNOS);
            assertThat(event.actor().postId()).isEqualTo(office.secretary().postId());
        });
        web.perform(get(added.path()).with(user(newcomer.username()))).andExpect(status().isOk());
        assertThat(changes.since(decisions.get(decision))).isNull();
        assertThat(decisions.get(decision).implementers()).as("the signed text").hasSize(2);
        assertThat(offers.of(minutes.id(), viewer())).singleElement().satisfies(offer -> assertThat(offer.added())
                .singleElement()
                .satisfies(post -> assertThat(post.id()).isEqualTo(newcomer.postId())));
    }

    @Test
    void askedTwiceItIsGivenOnce() throws Exception {
        meherpur.grows(office);
        adds(office.secretary(), newcomer.postId()).andExpect(status().isSeeOther());
        adds(office.secretary(), newcomer.postId()).andExpect(flash().attribute("flash", "decision.addition.none"));
        assertThat(paper.directives(decision)).hasSize(3);
    }

    @Test
    void askedOnTwoNodesAtOnceItIsGivenOnce() {
        meherpur.grows(office);
        var actor = office.secretary().viewer().holdings().get(0).incumbencyId();
        var asked = Stream.of(1, 2)
                .map(node ->
                        CompletableFuture.supplyAsync(() -> additions.add(decision, List.of(newcomer.postId()), actor)))
                .toList();
        assertThat(asked.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(0, 1);
        assertThat(paper.directives(decision)).hasSize(3).allSatisfy(directive -> assertThat(inbox.openOn(directive))
                .hasSize(1));
    }

    @Test
    void onlyThosePostsAreAddedThatTheWordsMeanSince() throws Exception {
        meherpur.grows(office);
        adds(office.secretary(), office.officer().postId())
                .andExpect(flash().attribute("flash", "decision.addition.none"));
        web.perform(post("/decisions/" + decision + "/additions")
                        .param("posts", "x")
                        .with(user(office.secretary().username()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(paper.directives(decision)).hasSize(2);
    }

    @Test
    void othersDoNotAdd() throws Exception {
        meherpur.grows(office);
        for (var other : List.of(office.officer(), office.stranger(), newcomer)) {
            adds(other, newcomer.postId()).andExpect(status().isForbidden());
        }
        assertThat(offers.of(minutes.id(), Optional.of(office.officer().viewer())))
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.since()).as("but they read of it").isNotNull();
                    assertThat(offer.open()).isFalse();
                });
    }

    @Test
    void whatIsDueAlreadyIsDueAfterTheUsualDaysFromNow() throws Exception {
        engine.moveTo(LocalDate.of(2022, 8, 1), LocalTime.NOON);
        meherpur.grows(office);
        adds(office.secretary(), newcomer.postId());
        assertThat(files.of(paper.directives(decision).get(2).id()).dueOn()).isEqualTo(LocalDate.of(2022, 8, 22));
    }

    @Test
    void aDecisionThatIsSettledEverywhereIsNotGivenToMore() throws Exception {
        var actor = office.secretary().viewer().holdings().get(0).incumbencyId();
        paper.directives(decision).forEach(directive -> directives.withdraw(directive.id(), "প্রয়োজন নেই", actor));
        meherpur.grows(office);
        assertThat(offers.of(minutes.id(), viewer())).singleElement().satisfies(offer -> assertThat(offer.open())
                .isFalse());
        adds(office.secretary(), newcomer.postId()).andExpect(flash().attribute("flash", "decision.addition.none"));
    }

    @Test
    void whoIsNotMeantAnyMoreIsNamed() {
        meherpur.loses(office, 1);
        assertThat(changes.since(decisions.get(decision)).fewer())
                .extracting(PostView::id)
                .containsExactly(office.upazilaHead(1).postId());
        assertThat(paper.directives(decision)).as("and keeps the directive").hasSize(2);
    }

    private Optional<bd.sabha.directory.Viewer> viewer() {
        return Optional.of(office.secretary().viewer());
    }

    private ResultActions adds(Person who, long postId) throws Exception {
        return web.perform(post("/decisions/" + decision + "/additions")
                .param("posts", "" + postId)
                .with(user(who.username()))
                .with(csrf()));
    }
}
