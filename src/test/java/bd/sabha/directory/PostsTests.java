package bd.sabha.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Register.Charge;
import bd.sabha.support.SabhaTest;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@SabhaTest
@Transactional
class PostsTests {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Autowired
    Posts posts;

    @Autowired
    Register register;

    private final String place = "স্থান" + UUID.randomUUID();
    private long district;
    private long upazila;
    private long commissioner;
    private long assistant;
    private long uno;

    @BeforeEach
    void anOfficeWithAnotherBeneathIt() {
        district = register.office(
                null, 5, "জেলা প্রশাসকের কার্যালয়", "DC office", place, "Place", "office@test.example");
        upazila = register.office(district, 6, "উপজেলা কার্যালয়", "UNO office", place, "Place", null);
        commissioner = register.post(district, "জেলা প্রশাসক", "Deputy Commissioner", true, null);
        assistant =
                register.post(district, "সহকারী কমিশনার (আইসিটি)", "Assistant Commissioner", false, "ac@test.example");
        uno = register.post(upazila, "উপজেলা নির্বাহী অফিসার", "UNO", true, null);
    }

    @Test
    void everyWordIsLookedFor() {
        assertThat(posts.search("উপজেলা নির্বাহী " + place, 10))
                .extracting(PostView::id)
                .containsExactly(uno);
        assertThat(posts.search("commissioner " + place, 10))
                .extracting(PostView::id)
                .containsExactly(commissioner, assistant);
        assertThat(posts.search("নেই " + place, 10)).isEmpty();
        assertThat(posts.search("100% " + place, 10)).isEmpty();
    }

    @Test
    void lettersAreFoundHoweverTheyWereTyped() {
        assertThat(posts.search("কার্যাল\u09DF " + place, 10)).hasSize(3);
        assertThat(posts.search("কার্যাল\u09AF\u09BC " + place, 10)).hasSize(3);
    }

    @Test
    void theRegularHolderComesFirst() {
        assertThat(posts.get(uno).holder()).isNull();
        var acting = register.person("ভারপ্রাপ্ত জন", "Acting", null);
        var regular = register.person("নিয়মিত জন", "Regular", "regular@test.example");
        register.appoint(uno, acting, Charge.ACTING, SINCE.plusYears(1));
        register.appoint(uno, regular, Charge.REGULAR, SINCE);
        assertThat(posts.get(uno).holderId()).isEqualTo(regular);
        assertThat(posts.get(uno).email()).isEqualTo("regular@test.example");
        assertThat(posts.search("acting " + place, 10)).isEmpty();
    }

    @Test
    void whoLeftHoldsItNoLonger() {
        var person = register.person("জন", "Person", null);
        var held = register.appoint(uno, person, Charge.REGULAR, SINCE);
        register.release(held, SINCE.plusYears(1));
        assertThat(posts.get(uno).holder()).isNull();
        assertThat(posts.actor(held).name()).isEqualTo("জন");
        assertThat(posts.actor(held).title()).isEqualTo("উপজেলা নির্বাহী অফিসার, " + place);
    }

    @Test
    void mailGoesToThePostElseTheOffice() {
        assertThat(posts.get(assistant).email()).isEqualTo("ac@test.example");
        assertThat(posts.get(commissioner).email()).isEqualTo("office@test.example");
        assertThat(posts.get(uno).email()).isNull();
    }

    @Test
    void theHeadOfTheOfficeIsAboveAndAboveItTheHeadOfTheNext() {
        holds(commissioner, Charge.REGULAR);
        holds(assistant, Charge.REGULAR);
        holds(uno, Charge.REGULAR);
        assertThat(posts.headAbove(assistant).id()).isEqualTo(commissioner);
        assertThat(posts.headAbove(uno).id()).isEqualTo(commissioner);
        assertThat(posts.headAbove(commissioner).id()).isEqualTo(commissioner);
    }

    @Test
    void aHeadThatNobodyHoldsIsSkippedForTheNextOneAbove() {
        var clerk = register.post(upazila, "অফিস সহকারী", "Office Assistant", false, null);
        holds(clerk, Charge.REGULAR);
        holds(commissioner, Charge.REGULAR);
        assertThat(posts.headAbove(clerk).id()).isEqualTo(commissioner);
        holds(uno, Charge.ADDITIONAL_CHARGE);
        assertThat(posts.headAbove(clerk).id()).isEqualTo(uno);
    }

    @Test
    void aboveAPostThatNobodyHoldsIsWhoeverIsAboveItsStandIn() {
        var clerk = register.post(upazila, "অফিস সহকারী", "Office Assistant", false, null);
        holds(uno, Charge.REGULAR);
        assertThat(posts.headAbove(clerk).id())
                .as("nobody above the UNO is held")
                .isEqualTo(uno);
        holds(commissioner, Charge.REGULAR);
        assertThat(posts.headAbove(clerk).id()).isEqualTo(commissioner);
    }

    @Test
    void theMailOfAVacantPostGoesToItsStandIn() {
        holds(commissioner, Charge.ACTING);
        var vacant = posts.get(assistant);
        assertThat(vacant.isVacant()).isTrue();
        assertThat(vacant.email()).isEqualTo(commissioner + "@test.example");
        assertThat(vacant.officer().name()).isEqualTo("জন " + commissioner);
        assertThat(vacant.officer().title()).isEqualTo("জেলা প্রশাসক (ভারপ্রাপ্ত), " + place);
        holds(assistant, Charge.ADDITIONAL_CHARGE);
        assertThat(posts.get(assistant).standIn()).isNull();
        assertThat(posts.get(assistant).email()).isEqualTo(assistant + "@test.example");
        assertThat(posts.get(assistant).officer().designation())
                .isEqualTo("সহকারী কমিশনার (আইসিটি) (অতিরিক্ত দায়িত্ব)");
    }

    @Test
    void theChargeStandsBehindTheDesignationOfWhoActed() {
        var acting = holds(commissioner, Charge.ACTING);
        assertThat(posts.actor(acting).designation()).isEqualTo("জেলা প্রশাসক (ভারপ্রাপ্ত)");
        assertThat(posts.in(Languages.ENGLISH).actor(acting).title()).isEqualTo("Deputy Commissioner (Acting), Place");
    }

    private long holds(long post, Charge charge) {
        var person = register.person("জন " + post, "Person " + post, post + "@test.example");
        return register.appoint(post, person, charge, SINCE);
    }

    @Test
    void titlesAreAskedForInALanguage() {
        assertThat(posts.in(Languages.ENGLISH).get(uno).title()).isEqualTo("UNO, Place");
        assertThat(posts.get(uno).title()).isEqualTo("উপজেলা নির্বাহী অফিসার, " + place);
        assertThatThrownBy(() -> posts.get(-1)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void belowADistrictItsNameTellsUpazilasOfOneNameApart() {
        var land = register.office(upazila, 6, "ভূমি অফিস", "Land Office", "কচুয়া", "Kachua", null);
        var officer = register.post(land, "সহকারী কমিশনার (ভূমি)", "AC (Land)", true, null);
        assertThat(posts.get(officer).whereabouts()).isEqualTo("ভূমি অফিস, কচুয়া, " + place);
        assertThat(posts.in(Languages.ENGLISH).get(uno).whereabouts()).isEqualTo("UNO office, Place, Place");
        assertThat(posts.get(commissioner).whereabouts()).isEqualTo("জেলা প্রশাসকের কার্যালয়, " + place);
    }
}
