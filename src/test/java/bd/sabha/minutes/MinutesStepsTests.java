package bd.sabha.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.distribution.Dispatches;
import bd.sabha.distribution.Dispatches.Copy;
import bd.sabha.distribution.Dispatches.Purpose;
import bd.sabha.registry.Documents;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SabhaTest
@Import(MinutesOffice.class)
class MinutesStepsTests {

    @Autowired
    MinutesOffice tools;

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesBook book;

    @Autowired
    MinutesSteps steps;

    @Autowired
    Amendments amendments;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Papers papers;

    @Autowired
    Dispatches dispatches;

    @Autowired
    Documents documents;

    private TestOffice office;

    @BeforeEach
    void anOffice() {
        office = offices.open();
    }

    @Test
    void aDraftBeginsWithTheAgendaAndTheOfficialWords() {
        var meeting = tools.meeting(office, 12, Engine.TODAY);
        var minutes = steps.open(meeting);
        assertThat(steps.open(meeting)).isEqualTo(minutes);
        assertThat(book.get(minutes).opening())
                .startsWith("সভাপতি উপস্থিত সকল সদস্যকে স্বাগত জানিয়ে সভার কার্যক্রম শুরু করেন।")
                .doesNotContain("{");
        assertThat(book.discussions(minutes))
                .extracting(Discussion::title)
                .contains("ই-নথি বাস্তবায়ন সংক্রান্ত", "ওয়েব পোর্টাল", "বিবিধ")
                .noneMatch(title -> title.contains("দৃঢ়ীকরণ"));
    }

    @Test
    void thePaperHasEveryPartOfTheOfficialLayout() {
        var minutes = tools.draft(office, 12, Engine.TODAY);
        var paper = papers.of(minutes);
        assertThat(paper.letterhead())
                .containsExactly(
                        "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার", "জেলা প্রশাসকের কার্যালয়", "বাগেরহাট", "আইসিটি শাখা");
        assertThat(paper.title()).isEqualTo("জেলা আইসিটি কমিটির ১২তম সভার কার্যবিবরণী");
        assertThat(paper.header().get(0).words()).endsWith("জেলা প্রশাসক").hasSize(2);
        assertThat(paper.header().get(1).words()).containsExactly("১২ জুন ২০২২ খ্রি.");
        assertThat(paper.columns()).containsExactly("ক্রঃ", "বিষয়", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী");
        var item = paper.items().get(0);
        assertThat(item.number()).isEqualTo("১");
        assertThat(item.decisions().get(0).number()).isEqualTo("১.১");
        assertThat(item.decisions().get(0).words()).isEqualTo("শতভাগ ই-ফাইলিং করতে হবে। (প্রতি মাসে)");
        assertThat(item.implementers()).hasSize(1);
        assertThat(item.implementers().get(0).posts())
                .containsExactly(
                        "উপজেলা নির্বাহী অফিসার, রামপাল",
                        "উপজেলা নির্বাহী অফিসার, মোংলা",
                        "উপজেলা নির্বাহী অফিসার, কচুয়া");
        assertThat(paper.distribution()).containsExactly("সিনিয়র সচিব, তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ");
        assertThat(papers.imprint(minutes).draft()).isEqualTo("খসড়া");
        assertThat(Papers.text(papers.of(minutes))).isEqualTo(Papers.text(paper));
    }

    @Test
    void theNextMeetingConfirmsTheLastSignedMinutesOnce() {
        var minutes = tools.draft(office, 12, Engine.TODAY.minusDays(40));
        var next = tools.meeting(office, 13, Engine.TODAY);
        assertThat(steps.hasPrevious(next)).isFalse();
        tools.sign(office, minutes);
        assertThat(steps.hasPrevious(next)).isTrue();
        var chair = MinutesOffice.incumbency(office.chair());
        steps.recordConfirmation(next, chair);
        steps.recordConfirmation(next, chair);
        assertThat(confirmations.of(minutes).orElseThrow().meetingId()).isEqualTo(next);
        assertThat(steps.hasPrevious(tools.meeting(office, 14, Engine.TODAY.plusDays(30))))
                .isFalse();
        assertThatThrownBy(() -> amendments.add(minutes, next, "১.১", "কথা")).isInstanceOf(AlreadyConfirmed.class);
    }

    @Test
    void theMinutesRecordHowThePreviousOnesWereConfirmed() {
        var previous = tools.draft(office, 12, Engine.TODAY.minusDays(37));
        tools.sign(office, previous);
        var next = tools.meeting(office, 13, Engine.TODAY);
        amendments.add(previous, next, "১.২", "“সপ্তাহে” শব্দটি “মাসে” হবে।");
        steps.recordConfirmation(next, MinutesOffice.incumbency(office.chair()));
        var paper = papers.of(steps.open(next));
        assertThat(paper.opening().get(0)).contains("বিগত সভার কার্যবিবরণী সভায় পাঠ করে শুনান।");
        assertThat(paper.confirmation())
                .containsExactly(
                        "নিম্নবর্ণিত সংশোধনীসহ সর্বসম্মতিক্রমে গত ০৬ মে ২০২২ তারিখে অনুষ্ঠিত ১২তম সভার কার্যবিবরণী দৃঢ়ীকরণ করা হয়:",
                        "অনুচ্ছেদ ১.২: “সপ্তাহে” শব্দটি “মাসে” হবে।");
    }

    @Test
    void withoutAmendmentTheSentenceSaysSo() {
        tools.sign(office, tools.draft(office, 12, Engine.TODAY.minusDays(37)));
        var next = tools.meeting(office, 13, Engine.TODAY);
        steps.recordConfirmation(next, MinutesOffice.incumbency(office.chair()));
        assertThat(papers.of(steps.open(next)).confirmation())
                .singleElement()
                .asString()
                .startsWith("কোনরূপ সংশোধনী না থাকায় সর্বসম্মতিক্রমে")
                .endsWith("দৃঢ়ীকরণ করা হয়।");
    }

    @Test
    void signedMinutesAreNumberedPrintedAndSentToListAndImplementers() {
        var minutes = tools.draft(office, 12, Engine.TODAY.minusDays(10));
        tools.sign(office, minutes);
        steps.allocateMemoNumber(minutes);
        steps.seal(minutes);
        steps.seal(minutes);
        steps.prepareCopies(minutes);
        var subject = Subject.of("minutes", minutes);
        var document = documents.of(subject, "minutes").orElseThrow();
        assertThat(document.html())
                .contains(
                        "<html lang=\"bn\"",
                        "স্মারক নম্বর: ০৫.৪৪.০১০০.০৩০.০৬.০০১.",
                        "২৯ জ্যৈষ্ঠ ১৪২৯",
                        "১২ জুন ২০২২",
                        "১২-০৬-২০২২")
                .doesNotContain("খসড়া", "th:text", "th:each", "<script", "??");
        var copies = dispatches.of(subject);
        assertThat(copies).hasSize(4).allMatch(copy -> Long.valueOf(document.id())
                .equals(copy.documentId()));
        assertThat(copies).filteredOn(copy -> copy.postId() != null).allSatisfy(MinutesStepsTests::asksToCarryOut);
        assertThat(steps.copyBatches(minutes)).hasSize(1);
    }

    private static void asksToCarryOut(Copy copy) {
        assertThat(copy.purpose()).isEqualTo(Purpose.FOR_ACTION);
        assertThat(copy.request()).contains("১.১").doesNotContain("১.২");
    }
}
