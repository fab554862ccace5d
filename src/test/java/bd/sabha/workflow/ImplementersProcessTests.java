package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.Meherpur;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From the words of a decision to the tasks of those they mean, over the pages. */
@SabhaTest
@Import({Lifecycle.class, Meherpur.class})
class ImplementersProcessTests {

    private static final Pattern MEANT = Pattern.compile("name=\"seen\\.posts\" value=\"([^\"]*)\"");

    @Autowired
    Lifecycle life;

    @Autowired
    Meherpur meherpur;

    @Autowired
    Engine engine;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TaskInbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    TestOffice office;
    Person sadar;
    Person gangni;
    Person newcomer;
    Subject minutes;

    @BeforeEach
    void decideAsWritten() throws Exception {
        office = meherpur.open();
        sadar = office.upazilaHead(0);
        gangni = office.upazilaHead(1);
        newcomer = office.upazilaHead(2);
        var meeting = life.convenes(office, 12, Lifecycle.DAY);
        life.calls(office, meeting);
        life.meets(office, meeting, Lifecycle.DAY);
        minutes = life.minutesOf(meeting);
        decides(Meherpur.ALL_UNOS);
        office.secretary().completes(meeting, "record-discussion");
        life.issues(office, minutes);
    }

    @Test
    void theWordsOfADecisionBecomeADirectiveForEachUpazilaAndNobodyElse() {
        assertThat(tasks()).containsExactlyInAnyOrder(sadar.postId(), gangni.postId());
    }

    @Test
    void signedMinutesSayByWhichRegisterAndKeepIt() throws Exception {
        assertThat(page()).contains("২টি পদ, ২৬ জুন ২০২২ তারিখের পদ-রেজিস্টার অনুযায়ী", Meherpur.ALL_UNOS);
        for (var change : List.of("update resolution set words = 'x'", "delete from resolution")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void anUpazilaThatCameSinceGetsTheDirectiveAndTheSameMail() throws Exception {
        assertThat(page()).doesNotContain("এরপর আরও");
        meherpur.grows(office);
        assertThat(page()).contains("এরপর আরও ১টি উপজেলা: মুজিবনগর", "নির্দেশনা দিন");
        life.does(office.secretary(), decision() + "/additions", "posts", "" + newcomer.postId());
        engine.runDueJobs();
        assertThat(tasks()).containsExactlyInAnyOrder(sadar.postId(), gangni.postId(), newcomer.postId());
        var copies = mailbox.subjectsOf(gangni.email()).stream()
                .filter(subject -> subject.contains("কার্যবিবরণী"))
                .toList();
        assertThat(copies).isNotEmpty();
        assertThat(mailbox.subjectsOf(newcomer.email())).containsAll(copies);
        assertThat(page()).doesNotContain("এরপর আরও");
    }

    private void decides(String words) throws Exception {
        var discussion = jdbc.sql("select min(id) from discussion where minutes_id = ?")
                .param(minutes.id())
                .query(Long.class)
                .single();
        var shown = text(form(discussion, words).param("search", "implementers"));
        var meant = MEANT.matcher(shown);
        assertThat(meant.find()).as(shown).isTrue();
        var form = form(discussion, words).param("seen.words", words).param("seen.posts", meant.group(1));
        List.of(meant.group(1).split(",")).forEach(post -> form.param("forAction", post));
        web.perform(form);
    }

    private MockHttpServletRequestBuilder form(long discussion, String words) {
        return post(minutes.path() + "/decisions")
                .param("minutesId", "" + minutes.id())
                .param("discussionId", "" + discussion)
                .param("words", "শতভাগ ই-ফাইলিং করতে হবে।")
                .param("version", "0")
                .param("implementersAsWritten", words)
                .with(user(office.secretary().username()))
                .with(csrf());
    }

    private String page() throws Exception {
        return text(get(minutes.path()).with(user(office.secretary().username())));
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String decision() {
        return "/decisions/"
                + jdbc.sql("select id from decision where minutes_id = ?")
                        .param(minutes.id())
                        .query(Long.class)
                        .single();
    }

    /** Whose task it is to acknowledge a directive. */
    private List<Long> tasks() {
        return life.directives(minutes).stream()
                .flatMap(directive -> inbox.openOn(directive).stream())
                .map(task -> task.postId())
                .toList();
    }
}
