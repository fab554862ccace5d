package bd.sabha.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.registry.Documents;
import bd.sabha.registry.Documents.Document;
import bd.sabha.registry.LaterFacts.LaterFact;
import bd.sabha.registry.Memos;
import bd.sabha.support.Engine;
import bd.sabha.support.Prints;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.workflow.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What whoever verifies minutes is told of them. */
@SabhaTest
@Import(MinutesOffice.class)
class MinutesFactsTests {

    @Autowired
    MinutesOffice tools;

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Amendments amendments;

    @Autowired
    Corrigenda corrigenda;

    @Autowired
    Memos memos;

    @Autowired
    MinutesFacts facts;

    private TestOffice office;
    private long minutes;
    private long next;
    private Document document;

    @BeforeEach
    void signedMinutesAndTheNextMeeting() {
        office = offices.open();
        minutes = tools.draft(office, 12, Engine.TODAY.minusDays(10));
        tools.sign(office, minutes);
        document = documents.keep(
                Subject.of("minutes", minutes),
                "minutes",
                office.committeeId(),
                null,
                Engine.TODAY,
                Prints.of("কার্যবিবরণী", "<p>পাঠ</p>"));
        next = tools.meeting(office, 13, Engine.TODAY);
    }

    @Test
    void whetherTheyAreConfirmed() {
        assertThat(facts.of(document)).containsExactly(new LaterFact("পরবর্তী সভায় এখনো দৃঢ়ীকৃত হয়নি।", false));
        confirmations.confirm(minutes, next, actor());
        assertThat(facts.of(document))
                .containsExactly(new LaterFact("১৩তম সভায় (১২ জুন ২০২২) কোনো সংশোধনী ছাড়া দৃঢ়ীকৃত।", false));
    }

    @Test
    void whatWasAmended() {
        amendments.add(minutes, next, "২.১", "১০টির স্থলে ১২টি");
        confirmations.confirm(minutes, next, actor());
        assertThat(facts.of(document)).singleElement().satisfies(fact -> {
            assertThat(fact.changes()).isTrue();
            assertThat(fact.words()).contains("১৩তম সভায়", "সংশোধনীসহ", "২.১").doesNotContain("১২টি");
        });
    }

    @Test
    void whatWasCorrectedFromWhenItIsIssued() {
        var corrigendum = corrigenda.begin(minutes, actor());
        corrigenda.add(corrigendum.key(), new CorrectionForm("৩", "দশটি", "বারোটি"));
        assertThat(facts.of(document)).hasSize(1);
        memos.allocate(office.committee().memoPrefix(), Subject.of("corrigendum", corrigendum.key()), "শুদ্ধিপত্র");
        assertThat(facts.of(document)).hasSize(2).first().satisfies(fact -> {
            assertThat(fact.changes()).isTrue();
            assertThat(fact.words()).contains("১ম শুদ্ধিপত্র", "১২ জুন ২০২২", "৩");
        });
    }

    private long actor() {
        return office.secretary().viewer().holdings().get(0).incumbencyId();
    }
}
