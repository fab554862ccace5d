package bd.sabha.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import bd.sabha.decision.Decisions;
import bd.sabha.meeting.MeetingView;
import bd.sabha.meeting.Meetings;
import bd.sabha.minutes.MinutesBook;
import bd.sabha.minutes.PastMinutes;
import bd.sabha.minutes.PastMinutesBook;
import bd.sabha.minutes.PastMinutesBook.Choice;
import bd.sabha.minutes.PastMinutesBook.Original;
import bd.sabha.minutes.PastPapers;
import bd.sabha.overview.FollowUps;
import bd.sabha.registry.Documents;
import bd.sabha.registry.Memos;
import bd.sabha.registry.Rendition;
import bd.sabha.registry.Rendition.Format;
import bd.sabha.registry.Signatures;
import bd.sabha.registry.Signatures.Role;
import bd.sabha.registry.Signatures.Way;
import bd.sabha.support.Engine;
import bd.sabha.support.Mailbox;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Existing minutes become the minutes of a meeting that was held, and the next meeting confirms them. */
@SabhaTest
@Import(Lifecycle.class)
class PastMinutesProcessTests {

    private static final LocalDate DUE = LocalDate.of(2022, 7, 28);

    @Autowired
    Lifecycle life;

    @Autowired
    TestOffices offices;

    @Autowired
    Engine engine;

    @Autowired
    PastMinutesBook past;

    @Autowired
    MinutesBook book;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    FollowUps followUps;

    @Autowired
    Memos memos;

    @Autowired
    Documents documents;

    @Autowired
    Signatures signatures;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MockMvc pages;

    TestOffice office;

    @BeforeEach
    void open(@Autowired ProcessEngine processEngine) {
        BpmnAwareTests.init(processEngine);
        office = offices.open();
    }

    @Test
    void whatTheSecretaryChoseBecomesDirectivesAndNothingElse() throws Exception {
        var minutes = record("003", new Choice(2, 1, posts(0, 1), DUE), new Choice(3, 1, posts(2), null));
        engine.runDueJobs();
        assertThat(life.process(minutes)).isWaitingAt("minutes-confirmed");
        Assertions.assertThat(life.directives(minutes)).hasSize(3);
        var progress = followUps.of(office.committeeId());
        Assertions.assertThat(progress.decisions()).hasSize(15);
        Assertions.assertThat(progress.decisions().get(4).number()).isEqualTo("০৩(খ)");
        Assertions.assertThat(progress.decisions().get(4).directives())
                .extracting(it -> it.dueOn())
                .containsOnly(DUE);
        Assertions.assertThat(progress.decisions().get(0).directives()).isEmpty();
    }

    @Test
    void nobodyOnTheOldListGetsACopy() throws Exception {
        var minutes = record("000");
        engine.runDueJobs();
        Assertions.assertThat(life.directives(minutes)).isEmpty();
        for (var head : office.upazilaHeads())
            Assertions.assertThat(mailbox.of(head.email())).isEmpty();
        Assertions.assertThat(mailbox.of(office.secretary().email())).isEmpty();
        assertThat(life.process(minutes)).isWaitingAt("minutes-confirmed");
    }

    @Test
    void theNextMeetingConfirmsThem() throws Exception {
        var minutes = record("000", new Choice(0, 0, posts(0), DUE));
        engine.runDueJobs();
        var meeting = life.convenes(office, 2, Lifecycle.DAY);
        life.calls(office, meeting);
        life.meets(office, meeting, Lifecycle.DAY);
        office.chair().completes(meeting, "confirm-previous-minutes", "outcome", "as-presented");
        engine.runDueJobs();
        Assertions.assertThat(life.hasEnded(minutes, "minutes-were-confirmed")).isTrue();
    }

    @Test
    void theyAreSignedAsThePaperTells() throws Exception {
        var minutes = record("004");
        var signed = signatures.of(minutes).orElseThrow();
        Assertions.assertThat(signed.way()).isEqualTo(Way.TOLD);
        Assertions.assertThat(signed.signatory()).isEqualTo("ড. তরুণ কান্তি শিকদার");
        Assertions.assertThat(signed.incumbencyId()).isNull();
        Assertions.assertThat(signed.signedAt()).isNull();
        Assertions.assertThat(signatures.of(minutes, Role.ISSUER).orElseThrow().signatory())
                .isEqualTo("মোঃ আইয়ুব হোসেন");
        Assertions.assertThat(signatures.of(record("001")).orElseThrow().signedAt())
                .isEqualTo("2024-02-27T18:00:00Z");
        assertThatThrownBy(() -> book.add(minutes.id(), "আরও একটি", "")).hasMessageContaining("signed");
    }

    @Test
    void theFileGoesOnAfterTheNumberOfThePaper() throws Exception {
        var file = "%02d.44.0100.030.06.001.21".formatted(1 + Math.floorMod(office.committeeId(), 98));
        var printed = (file + ".57")
                .chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + 0x9E6 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var minutes = record(withMemo(PastPapers.of("000"), printed), file());
        var memo = memos.of(minutes).orElseThrow();
        Assertions.assertThat(memo.text()).isEqualTo(printed);
        Assertions.assertThat(memo.issuedOn()).isEqualTo("2022-06-02");
        Assertions.assertThat(memos.allocate(file, Subject.of("meeting", office.committeeId()), "নোটিশ")
                        .number())
                .isEqualTo(58);
        assertThatThrownBy(() -> record(withMemo(PastPapers.of("001"), file + ".57"), file()))
                .isInstanceOf(StepRefused.class);
    }

    @Test
    void theSamePaperIsRecordedOnce() throws Exception {
        var paper = withMemo(PastPapers.of("003"), null);
        var file = file();
        var first = record(paper, file);
        Assertions.assertThat(record(paper, file)).isEqualTo(first);
        Assertions.assertThat(past.archive(office.committeeId(), paper, file, actor()))
                .isEqualTo(documents.of(first, "minutes").orElseThrow().id());
    }

    @Test
    void thePaperAndItsFileLieInTheArchive() throws Exception {
        var file = file();
        var minutes = record(withMemo(PastPapers.of("003"), null), file);
        var document = documents.of(minutes, "minutes").orElseThrow();
        Assertions.assertThat(document.datedOn()).isEqualTo("2024-12-09");
        Assertions.assertThat(document.title()).startsWith("নভেম্বর/২০২৪");
        Assertions.assertThat(documents.renditions(document.id()))
                .extracting(Rendition::format)
                .containsExactlyInAnyOrder(Format.PDF, Format.DOCX, Format.ORIGINAL);
        var answer = pages.perform(get("/documents/{id}/original", document.id())
                        .with(user(office.secretary().username())))
                .andReturn()
                .getResponse();
        Assertions.assertThat(answer.getContentAsByteArray()).isEqualTo(file.bytes());
        Assertions.assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void onlyTheArchiveKeepsWhatIsToBeNoMeeting() throws Exception {
        var file = file();
        var paper = withMemo(PastPapers.of("003"), null);
        var id = past.archive(office.committeeId(), paper, file, actor());
        Assertions.assertThat(past.archive(office.committeeId(), paper, file, actor()))
                .isEqualTo(id);
        Assertions.assertThat(documents.get(id).committeeId()).isEqualTo(office.committeeId());
        assertThatThrownBy(() -> record(paper, file)).isInstanceOf(StepRefused.class);
        Assertions.assertThat(followUps.of(office.committeeId()).decisions()).isEmpty();
        shows("/archive", "নভেম্বর/২০২৪", "/documents/" + id + "/original");
    }

    @Test
    void aNumberThatAnotherMeetingHasIsRefusedAndWithoutOneTheDateCounts() throws Exception {
        var second = record(withMemo(PastPapers.of("003"), null).numbered(2), file());
        var numbers = meetings.of(office.committeeId());
        Assertions.assertThat(numbers.get(0).number()).isEqualTo(2);
        assertThatThrownBy(() -> record(withMemo(PastPapers.of("001"), null).numbered(2), file()))
                .isInstanceOf(StepRefused.class);
        record(withMemo(PastPapers.of("001"), null), file());
        record(withMemo(PastPapers.of("000"), null), file());
        Assertions.assertThat(meetings.of(office.committeeId()))
                .extracting(MeetingView::number)
                .containsExactly(2, 1, 0);
        shows("/meetings/" + meetings.of(office.committeeId()).get(2).id(), "১৬ মে ২০২২");
        shows(second.path(), "নভেম্বর/২০২৪");
    }

    @Test
    void withoutADateNothingIsRecorded() throws Exception {
        var dateless = PastPapers.dateless(PastPapers.of("003"));
        assertThatThrownBy(() -> record(dateless, file()))
                .isInstanceOfSatisfying(StepRefused.class, refused -> Assertions.assertThat(
                                refused.problem().message())
                        .isEqualTo("minutes.past.refused.no-date"));
    }

    @Test
    void whatCannotBePrintedIsRefusedWithTheCharacter() throws Exception {
        var paper = PastPapers.titled(withMemo(PastPapers.of("003"), null), "কার্যবিবরণী \uD83D\uDE00");
        assertThatThrownBy(() -> record(paper, file()))
                .isInstanceOfSatisfying(StepRefused.class, refused -> Assertions.assertThat(
                                refused.problem().arguments()[0].toString())
                        .contains("U+1F600"));
        Assertions.assertThat(followUps.of(office.committeeId()).decisions()).isEmpty();
    }

    @Test
    void pagesTellThatItCameFromPaper() throws Exception {
        var minutes = record(withMemo(PastPapers.of("000"), null), file(), new Choice(0, 0, posts(0), DUE));
        engine.runDueJobs();
        var document = documents.of(minutes, "minutes").orElseThrow();
        shows(minutes.path(), "কাগজ থেকে গৃহীত", "/documents/" + document.id() + "/original", "কাগজে স্বাক্ষরিত");
        shows("/meetings/" + book.get(minutes.id()).meetingId(), "আহ্বান করা হয়নি", "ই-নথি বাস্তবায়ন সংক্রান্ত");
        shows("/committees/" + office.committeeId(), "১৬ মে ২০২২");
        shows("/verify/" + document.code(), "কাগজে স্বাক্ষরিত", "কাগজের কার্যবিবরণী থেকে গ্রহণ");
        shows(life.directives(minutes).get(0).path(), "১.১");
        shows(minutes.path() + "/extracts/" + posts(0).get(0), "ই-ফাইলিং");
    }

    private void shows(String path, String... words) throws Exception {
        var answer = pages.perform(get(path).with(user(office.secretary().username())))
                .andReturn()
                .getResponse();
        Assertions.assertThat(answer.getStatus()).as(path).isEqualTo(200);
        Assertions.assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .as(path)
                .contains(words);
    }

    private Subject record(String name, Choice... chosen) throws Exception {
        return record(withMemo(PastPapers.of(name), null), file(), chosen);
    }

    private Subject record(PastMinutes paper, Original file, Choice... chosen) {
        return Subject.of("minutes", past.record(office.committeeId(), paper, List.of(chosen), file, actor()));
    }

    /** Tests share the register of memos. */
    private static PastMinutes withMemo(PastMinutes past, String memo) {
        return PastPapers.withMemo(past, memo);
    }

    private static Original file() {
        return new Original(
                "../কার্যবিবরণী.txt", "text/plain", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Long> posts(int... heads) {
        return java.util.Arrays.stream(heads)
                .mapToObj(i -> office.upazilaHead(i).postId())
                .toList();
    }

    private long actor() {
        return office.secretary()
                .viewer()
                .holding(office.secretary().postId())
                .orElseThrow()
                .incumbencyId();
    }
}
