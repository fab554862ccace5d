package bd.sabha.implementer;

import static bd.sabha.implementer.Nation.posts;
import static bd.sabha.implementer.Nation.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.implementer.Question.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places go together, which is around which, and which are left out. */
class ListedPlacesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    জেলা প্রশাসক, রংপুর, দিনাজপুর ও কুড়িগ্রাম | 3
                    জেলা প্রশাসক (রংপুর, দিনাজপুর)         | 2
                    জেলা প্রশাসক, গাজীপুর ও ঢাকা            | 2
                    Deputy Commissioners of Dhaka and Gazipur | 2
                    জেলা প্রশাসক, গাজীপুর, ঢাকা বিভাগ        | 1
                    জেলা প্রশাসক (সকল), রাজশাহী ও রংপুর বিভাগ | 16
                    """)
    void aDistrictAmongDistrictsIsNotTheDivisionOfItsName(String words, int posts) {
        assertThat(resolve(words).questions()).isEmpty();
        assertThat(resolve(words).postIds()).hasSize(posts);
    }

    @Test
    void behindAnotherDistrictItMayBeEitherAndIsAskedAbout() {
        assertThat(resolve("জেলা প্রশাসক, গাজীপুর, ঢাকা").questions())
                .extracting(Question::reason)
                .containsExactly(Reason.WHICH_PLACE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    সাঁথিয়া, বেড়া ব্যতীত সকল উপজেলা নির্বাহী অফিসার, পাবনা          | 7
                    উপজেলা নির্বাহী অফিসার (সকল), পাবনা, সাঁথিয়া, বেড়া ব্যতীত       | 7
                    উপজেলা নির্বাহী অফিসার (সকল), রাজশাহী বিভাগ (পাবনার সাঁথিয়া ব্যতীত) | 66
                    পাবনার সাঁথিয়া ব্যতীত রাজশাহী বিভাগের সকল উপজেলা নির্বাহী অফিসার | 66
                    পাবনার সাঁথিয়া ব্যতীত সকল উপজেলা নির্বাহী অফিসার                 | 8
                    জেলা প্রশাসক (সকল), রাজশাহী (পাবনা ব্যতীত)                       | 7
                    """)
    void anExceptionReachesNeitherTooFarNorTooShort(String words, int posts) {
        assertThat(resolve(words).questions()).isEmpty();
        assertThat(resolve(words).postIds()).hasSize(posts);
    }

    @Test
    void anExceptionThatLeavesNothingOutMeansNobodyUntilItIsAnswered() {
        var resolution = resolve("উপজেলা নির্বাহী অফিসার (সকল), পাবনা (রামপাল ব্যতীত)");
        assertThat(resolution.postIds()).isEmpty();
        assertThat(resolution.questions()).extracting(Question::reason).containsExactly(Reason.CONTRADICTION);
    }

    @Test
    void aPlaceBeforeEachDesignationIsItsOwn() {
        var both = List.of("জেলা প্রশাসক, পাবনা", "পুলিশ সুপার, নাটোর");
        assertThat(posts(resolve("পাবনার জেলা প্রশাসক ও নাটোরের পুলিশ সুপার"))).isEqualTo(both);
        assertThat(posts(resolve("পাবনার জেলা প্রশাসক, নাটোরের পুলিশ সুপার"))).isEqualTo(both);
    }

    @Test
    void theOfficesBelowOneInAPlaceAreThoseOfThePlace() {
        assertThat(Nation.places(resolve("অধীনস্থ দপ্তরসমূহ, জেলা শিক্ষা অফিস, পাবনা")))
                .hasSize(10)
                .contains("সাঁথিয়া");
        assertThat(resolve("জেলা শিক্ষা অফিসের অধীন সকল দপ্তর, পাবনা").postIds())
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    উপজেলা নির্বাহী অফিসার, ইন্দুরকানী | উপজেলা নির্বাহী অফিসার, জিয়ানগর
                    UNO, Shantiganj                  | উপজেলা নির্বাহী অফিসার, দক্ষিণ সুনামগঞ্জ
                    Deputy Commissioner, Cox’s Bazar | জেলা প্রশাসক, কক্সবাজার
                    Divisional Commissioner, Chittagong | বিভাগীয় কমিশনার, চট্টগ্রাম
                    জেলা প্রশাসক, লক্ষীপুর            | জেলা প্রশাসক, লক্ষ্মীপুর
                    জেলা প্রশাসক, রাঙামাটি            | জেলা প্রশাসক, রাঙ্গামাটি
                    জেলা প্রশাসক, শেরপুর              | জেলা প্রশাসক, শেরপুর
                    জেলার, জেলা কারাগার, পাবনা        | জেলার, পাবনা
                    """)
    void aPlaceIsFoundByItsOldNameAndItsOtherSpellings(String words, String post) {
        assertThat(resolve(words).questions()).isEmpty();
        assertThat(posts(resolve(words))).containsExactly(post);
    }
}
