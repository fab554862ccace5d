package bd.sabha.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.directory.Absence.Wish;
import bd.sabha.directory.Absences;
import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom minutes name as their chair: who presided on the day, and who signed, on what ground. The meeting was on 5 June. */
@SabhaTest
@Import(MinutesOffice.class)
class SignatoryTests {

    private static final LocalDate MEETING = Engine.TODAY.minusDays(7);

    @Autowired
    TestOffices offices;

    @Autowired
    MinutesOffice tools;

    @Autowired
    MinutesSteps steps;

    @Autowired
    Papers papers;

    @Autowired
    Register register;

    @Autowired
    Absences absences;

    @Autowired
    JdbcClient jdbc;

    TestOffice office;
    Person chair;

    @BeforeEach
    void anOffice() {
        office = offices.open();
        chair = office.chair();
    }

    @Test
    void anActingChairIsCalledSoInTheHeaderAndBelowTheSignature() {
        jdbc.sql("update incumbency set charge = 'ACTING' where id = ?")
                .param(MinutesOffice.incumbency(chair))
                .update();
        var minutes = tools.draft(office, 1, MEETING);
        assertThat(chairOf(minutes)).containsExactly(name(chair), "জেলা প্রশাসক (ভারপ্রাপ্ত)");
        assertThat(papers.imprint(minutes).designation()).isEqualTo("জেলা প্রশাসক (ভারপ্রাপ্ত)");
        tools.sign(office, minutes);
        assertThat(papers.imprint(minutes).designation()).isEqualTo("জেলা প্রশাসক (ভারপ্রাপ্ত)");
    }

    @Test
    void theSignatureKeepsTheWordsOfItsDay() {
        var minutes = tools.draft(office, 1, MEETING);
        var signatory = name(chair);
        tools.sign(office, minutes);
        jdbc.sql("update person set name = 'অন্য নাম' where id = ?")
                .param(chair.personId())
                .update();
        jdbc.sql("update post set designation = 'অন্য পদ' where id = ?")
                .param(chair.postId())
                .update();
        assertThat(papers.imprint(minutes).signatory()).isEqualTo(signatory);
        assertThat(papers.imprint(minutes).designation()).isEqualTo("জেলা প্রশাসক");
        assertThat(chairOf(minutes)).containsExactly(signatory, "জেলা প্রশাসক");
    }

    @Test
    void aSubstituteOfTheChairSignsForThem() {
        absences.enter(new Wish(
                chair.personId(),
                List.of(chair.postId()),
                office.officer().personId(),
                Engine.TODAY,
                Engine.TODAY,
                "প্রশিক্ষণ"));
        var minutes = tools.draft(office, 1, MEETING);
        var by = office.officer().viewer().holding(chair.postId()).orElseThrow();
        steps.recordSignature(minutes, by.incumbencyId(), "by-hand");
        assertThat(papers.imprint(minutes).signatory())
                .isEqualTo(name(office.officer()) + " (" + name(chair) + "-এর পক্ষে)");
        assertThat(chairOf(minutes)).as("who presided").containsExactly(name(chair), "জেলা প্রশাসক");
    }

    @Test
    void whoPresidedIsNamedThoughTheSuccessorSigns() {
        register.release(MinutesOffice.incumbency(chair), MEETING);
        var successor = register.person("নতুন জেলা প্রশাসক", "New DC", null);
        var incumbency = register.appoint(chair.postId(), successor, Charge.REGULAR, MEETING.plusDays(1));
        var minutes = tools.draft(office, 1, MEETING);
        assertThat(chairOf(minutes)).containsExactly(name(chair), "জেলা প্রশাসক");
        steps.recordSignature(minutes, incumbency, "by-hand");
        assertThat(papers.imprint(minutes).signatory()).isEqualTo("নতুন জেলা প্রশাসক");
        assertThat(chairOf(minutes)).containsExactly(name(chair), "জেলা প্রশাসক");
    }

    @Test
    void ofAVacantChairTheHeadAbovePresidesAndTheHeaderSaysSo() {
        var division = register.office(null, 4, "বিভাগীয় কমিশনারের কার্যালয়", "Division", "খুলনা", "Khulna", null);
        var post = register.post(division, "বিভাগীয় কমিশনার", "Divisional Commissioner", true, null);
        register.appoint(post, register.person("কমিশনার", "Commissioner", null), Charge.REGULAR, MEETING.minusDays(30));
        jdbc.sql("update office set parent_id = ? where id = ?")
                .params(division, office.districtOffice())
                .update();
        register.release(MinutesOffice.incumbency(chair), MEETING.minusDays(1));
        assertThat(chairOf(tools.draft(office, 1, MEETING)))
                .containsExactly("কমিশনার", "বিভাগীয় কমিশনার, খুলনা", "(শূন্য পদ জেলা প্রশাসক-এর দায়িত্বে)");
    }

    private List<String> chairOf(long minutes) {
        return papers.of(minutes).header().get(0).words();
    }

    private String name(Person person) {
        return jdbc.sql("select name from person where id = ?")
                .param(person.personId())
                .query(String.class)
                .single();
    }
}
