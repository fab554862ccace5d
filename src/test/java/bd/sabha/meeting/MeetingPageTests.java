package bd.sabha.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SabhaTest
class MeetingPageTests {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 26);

    @Autowired
    MockMvc pages;

    @Autowired
    TestOffices offices;

    @Autowired
    Meetings meetings;

    @Autowired
    Notices notices;

    @Autowired
    Agenda agenda;

    @Autowired
    Engine engine;

    private TestOffice office;
    private long meeting;

    @BeforeEach
    void aMeetingIsConvened() {
        office = offices.open();
        meeting = meetings.convene(office.committeeId(), 12, DAY, LocalTime.of(10, 30), "কনফারেন্স রুম");
    }

    @Test
    void whoHasAPartInTheCommitteeReadsThePage() throws Exception {
        see(office.upazilaHead(0))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("জেলা আইসিটি কমিটি – ১২তম সভা")))
                .andExpect(content().string(containsString("১২ আষাঢ় ১৪২৯")))
                .andExpect(content().string(not(containsString("notice-words"))));
        see(office.administrator()).andExpect(status().isOk());
        see(office.stranger()).andExpect(status().isForbidden());
        pages.perform(get("/meetings/999999").with(user(office.chair().username())))
                .andExpect(status().isNotFound());
    }

    @Test
    void controlCharactersAreLeftOutOfWhatWasPasted() throws Exception {
        pages.perform(post("/meetings/" + meeting + "/agenda-items")
                        .param("title", "ই-নথি\u0000 বাস্তবায়ন\u0007")
                        .param("background", "")
                        .with(csrf())
                        .with(user(office.secretary().username())))
                .andExpect(status().isSeeOther());
        assertThat(meetings.agenda(meeting)).extracting(AgendaItem::title).contains("ই-নথি বাস্তবায়ন");
    }

    @Test
    void theMemberSecretaryWritesTheNotice() throws Exception {
        see(office.secretary()).andExpect(status().isOk()).andExpect(content().string(containsString("notice-words")));

        writesNotice(
                        office.secretary(),
                        "2022-06-27",
                        "সভাকক্ষ",
                        meetings.get(meeting).version())
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/meetings/" + meeting))
                .andExpect(flash().attribute("flash", "meeting.notice.saved"));

        assertThat(meetings.get(meeting).onDate()).isEqualTo("2022-06-27");
        assertThat(meetings.get(meeting).place()).isEqualTo("সভাকক্ষ");
    }

    @Test
    void aFormOnTheTasksPageLeadsBackToIt() throws Exception {
        pages.perform(post("/meetings/{id}/agenda-items", meeting)
                        .with(csrf())
                        .with(user(office.secretary().username()))
                        .header("Referer", "http://localhost:8080/tasks/4f5-1")
                        .param("title", "শেখ রাসেল ডিজিটাল ল্যাব"))
                .andExpect(redirectedUrl("/tasks/4f5-1"));
    }

    @Test
    void htmxGetsThePapersAlone() throws Exception {
        pages.perform(post("/meetings/{id}/agenda-items", meeting)
                        .with(csrf())
                        .with(user(office.secretary().username()))
                        .header("HX-Request", "true")
                        .param("title", "শেখ রাসেল ডিজিটাল ল্যাব"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("শেখ রাসেল ডিজিটাল ল্যাব")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void nobodyElseWritesTheNotice() throws Exception {
        writesNotice(office.chair(), "2022-06-27", "সভাকক্ষ", 1).andExpect(status().isForbidden());
        writesNotice(office.stranger(), "2022-06-27", "সভাকক্ষ", 1).andExpect(status().isForbidden());
        assertThat(meetings.get(meeting).place()).isEqualTo("কনফারেন্স রুম");
    }

    @Test
    void whatCannotBeANoticeComesBackAsTyped() throws Exception {
        writesNotice(office.secretary(), "2022-06-01", "", meetings.get(meeting).version())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"2022-06-01\"")))
                .andExpect(content().string(containsString("তারিখ ও সময় অতীতের হতে পারবে না।")))
                .andExpect(content().string(containsString("স্থান লিখুন।")));
    }

    @Test
    void theSecondOfTwoWritersIsToldAndLosesNothing() throws Exception {
        var shown = meetings.get(meeting).version();
        writesNotice(office.secretary(), "2022-06-27", "প্রথম জনের কক্ষ", shown).andExpect(status().isSeeOther());

        writesNotice(office.secretary(), "2022-06-28", "দ্বিতীয় জনের কক্ষ", shown)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"দ্বিতীয় জনের কক্ষ\"")))
                .andExpect(content().string(containsString("<dd>প্রথম জনের কক্ষ</dd>")))
                .andExpect(content()
                        .string(containsString("name=\"version\" value=\""
                                + meetings.get(meeting).version() + "\"")));

        writesNotice(
                        office.secretary(),
                        "2022-06-28",
                        "দ্বিতীয় জনের কক্ষ",
                        meetings.get(meeting).version())
                .andExpect(status().isSeeOther());
    }

    @Test
    void agendaItemsAreAddedChangedMovedAndRemoved() throws Exception {
        var secretary = office.secretary();
        sends(secretary, "/agenda-items", "title", "ইনোভেশন").andExpect(status().isSeeOther());
        assertThat(titles()).last().isEqualTo("বিবিধ");
        var added = item("ইনোভেশন");

        sends(secretary, "/agenda-items/" + added.id(), "title", "উদ্ভাবন", "version", "" + added.version())
                .andExpect(status().isSeeOther());
        sends(secretary, "/agenda-items/" + added.id() + "/place", "up", "true").andExpect(status().isSeeOther());
        assertThat(titles())
                .containsExactly(
                        "বিগত সভার কার্যবিবরণী পাঠ ও দৃঢ়ীকরণ",
                        "বিগত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি পর্যালোচনা",
                        "ই-নথি বাস্তবায়ন সংক্রান্ত",
                        "উদ্ভাবন",
                        "ওয়েব পোর্টাল",
                        "বিবিধ");

        sends(
                        secretary,
                        "/agenda-items/" + added.id() + "/removal",
                        "version",
                        "" + item("উদ্ভাবন").version())
                .andExpect(status().isSeeOther());
        assertThat(titles()).doesNotContain("উদ্ভাবন");
        sends(secretary, "/agenda-items", "title", " ").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void anItemThatSomebodyChangedOrRemovedIsNotOverwritten() throws Exception {
        var secretary = office.secretary();
        var item = item("ওয়েব পোর্টাল");
        agenda.change(meeting, id(item), "ওয়েব পোর্টাল হালনাগাদ", "", item.version());

        sends(secretary, "/agenda-items/" + item.id(), "title", "আমার কথা", "version", "" + item.version())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"আমার কথা\"")))
                .andExpect(content().string(containsString("<strong>ওয়েব পোর্টাল হালনাগাদ</strong>")));
        sends(secretary, "/agenda-items/" + item.id() + "/removal", "version", "" + item.version())
                .andExpect(status().isConflict());

        agenda.remove(meeting, id(item), item.version() + 1);
        sends(secretary, "/agenda-items/" + item.id(), "title", "আমার কথা", "version", "" + item.version())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"আমার কথা\"")));
    }

    @Test
    void onceTheNoticeIsPreparedItIsReadOnly() throws Exception {
        office.secretary().completes(subject(), "prepare-notice");

        see(office.secretary()).andExpect(content().string(not(containsString("notice-words"))));
        sends(office.secretary(), "/agenda-items", "title", "দেরিতে আসা বিষয়")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("দেরিতে আসা বিষয়")));
        assertThat(titles()).doesNotContain("দেরিতে আসা বিষয়");
    }

    @Test
    void attendanceIsMarkedOnTheDay() throws Exception {
        isHeld();
        var absent = office.upazilaHead(0).postId();
        var represented = office.upazilaHead(1).postId();

        sends(office.secretary(), "/attendance", "kind-" + represented, "REPRESENTED")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("প্রতিনিধির নাম ও পদবি লিখুন।")));

        sends(
                        office.secretary(),
                        "/attendance",
                        "kind-" + absent,
                        "ABSENT",
                        "kind-" + represented,
                        "REPRESENTED",
                        "representative-" + represented,
                        "সহকারী কমিশনার (ভূমি), মোংলা",
                        "everyone",
                        "true")
                .andExpect(status().isSeeOther());

        assertThat(mark(absent).presence()).isEqualTo(Presence.ABSENT);
        assertThat(mark(represented).representative()).isEqualTo("সহকারী কমিশনার (ভূমি), মোংলা");
        assertThat(mark(office.chair().postId()).presence()).isEqualTo(Presence.PRESENT);
        sends(office.chair(), "/attendance", "everyone", "true").andExpect(status().isForbidden());
    }

    @Test
    void twoWhoMarkTheSameMemberDifferentlyAreToldTwoWhoMarkOthersAreNot() throws Exception {
        isHeld();
        var first = office.upazilaHead(0).postId();
        var second = office.upazilaHead(1).postId();
        sends(office.secretary(), "/attendance", "kind-" + first, "PRESENT", "version-" + first, "0")
                .andExpect(status().isSeeOther());

        sends(office.secretary(), "/attendance", "kind-" + second, "ABSENT", "version-" + second, "0")
                .andExpect(status().isSeeOther());
        sends(office.secretary(), "/attendance", "kind-" + first, "ABSENT", "version-" + first, "0")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("অন্যজন লিখেছেন:")));

        sends(
                        office.secretary(),
                        "/attendance",
                        "kind-" + first,
                        "ABSENT",
                        "version-" + first,
                        "" + mark(first).version())
                .andExpect(status().isSeeOther());
        assertThat(mark(first).presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void theMeetingIsPutOffAfterAWarning() throws Exception {
        isCalled();
        sends(office.chair(), "/postponements", "onDate", "2022-06-25", "atTime", "11:00", "reason", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("কারণ লিখুন।")));
        // 25 June 2022 is a Saturday
        sends(office.chair(), "/postponements", "onDate", "2022-06-25", "atTime", "11:00", "reason", "পরীক্ষা")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ছুটির দিন")))
                .andExpect(content().string(containsString("পরীক্ষা")));
        sends(
                        office.chair(),
                        "/postponements",
                        "onDate",
                        "2022-06-25",
                        "atTime",
                        "11:00",
                        "reason",
                        "পরীক্ষা",
                        "warned",
                        "2022-06-25")
                .andExpect(status().isSeeOther());

        assertThat(meetings.get(meeting).onDate()).isEqualTo("2022-06-25");
        assertThat(notices.postponements(meeting)).hasSize(1);
        see(office.upazilaHead(0)).andExpect(content().string(containsString("পরীক্ষা")));
    }

    @Test
    void onlyWhoRunsTheCommitteePutsItsMeetingOffOrCancelsIt() throws Exception {
        isCalled();
        sends(office.officer(), "/postponements", "onDate", "2022-06-28", "atTime", "11:00", "reason", "না")
                .andExpect(status().isForbidden());
        sends(office.officer(), "/cancellations", "reason", "না").andExpect(status().isForbidden());

        sends(office.secretary(), "/cancellations", "reason", " ").andExpect(status().isUnprocessableEntity());
        sends(office.secretary(), "/cancellations", "reason", "সভাপতি ঢাকায়").andExpect(status().isSeeOther());
        assertThat(meetings.get(meeting).cancelled()).isTrue();
        sends(office.secretary(), "/cancellations", "reason", "আবার").andExpect(status().isConflict());
    }

    @Test
    void theNoticeIsADraftUntilItGoesOut() throws Exception {
        pages.perform(get("/meetings/{id}/notice", meeting)
                        .with(user(office.officer().username())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("সভার নোটিশ")))
                .andExpect(content().string(containsString("<span>বিবিধ</span>")));
        isCalled();
        pages.perform(get("/meetings/{id}/notice", meeting)
                        .with(user(office.officer().username())))
                .andExpect(status().isSeeOther());
        pages.perform(get("/meetings/{id}/invitation.ics", meeting)
                        .with(user(office.officer().username())))
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(content().string(containsString("METHOD:REQUEST")));
        pages.perform(get("/meetings/{id}/invitation.ics", meeting)
                        .with(user(office.stranger().username())))
                .andExpect(status().isForbidden());
    }

    @Test
    void theMemberSecretaryConvenesAMeetingOfTheirOwn() throws Exception {
        var committee = "/committees/" + office.committeeId();
        var secretary = user(office.secretary().username());
        pages.perform(get(committee + "/meetings/new").with(secretary)).andExpect(status().isOk());
        pages.perform(post(committee + "/meetings")
                        .with(csrf())
                        .with(secretary)
                        .param("onDate", "2022-06-01")
                        .param("atTime", "10:00")
                        .param("place", "সভাকক্ষ"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"সভাকক্ষ\"")));
        pages.perform(post(committee + "/meetings")
                        .with(csrf())
                        .with(user(office.chair().username()))
                        .param("onDate", "2022-07-03")
                        .param("atTime", "10:00")
                        .param("place", "সভাকক্ষ"))
                .andExpect(status().isForbidden());
        pages.perform(post(committee + "/meetings")
                        .with(csrf())
                        .with(secretary)
                        .param("onDate", "2022-07-03")
                        .param("atTime", "10:00")
                        .param("place", "সভাকক্ষ"))
                .andExpect(status().isSeeOther());
        assertThat(meetings.of(office.committeeId()))
                .extracting(MeetingView::number)
                .containsExactly(13, 12);
    }

    private void isCalled() {
        office.secretary().completes(subject(), "prepare-notice");
        office.chair().completes(subject(), "approve-notice", "outcome", "approve");
        engine.runDueJobs();
    }

    private void isHeld() {
        isCalled();
        engine.moveTo(DAY, LocalTime.of(10, 31));
    }

    private ResultActions see(Person person) throws Exception {
        return pages.perform(get("/meetings/{id}", meeting).with(user(person.username())));
    }

    private ResultActions writesNotice(Person person, String date, String place, long version) throws Exception {
        return sends(
                person,
                "/notice",
                "number",
                "১২",
                "onDate",
                date,
                "atTime",
                "10:30",
                "place",
                place,
                "words",
                "সভায় উপস্থিত থাকার জন্য অনুরোধ করা হলো।",
                "version",
                "" + version);
    }

    private ResultActions sends(Person person, String path, String... fields) throws Exception {
        var request = post("/meetings/" + meeting + path).with(csrf()).with(user(person.username()));
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return pages.perform(request);
    }

    private Subject subject() {
        return Subject.of("meeting", meeting);
    }

    private List<String> titles() {
        return meetings.agenda(meeting).stream().map(AgendaItem::title).toList();
    }

    private AgendaItem item(String title) {
        return meetings.agenda(meeting).stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static long id(AgendaItem item) {
        return Objects.requireNonNull(item.id());
    }

    private Attendee mark(long post) {
        return meetings.attendance(meeting).stream()
                .filter(attendee -> attendee.post().id() == post)
                .findFirst()
                .orElseThrow();
    }
}
