package bd.sabha.implementer;

import static bd.sabha.implementer.Nation.posts;
import static bd.sabha.implementer.Nation.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.implementer.Question.Reason;
import bd.sabha.implementer.Resolution.Kind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the language of implementers can say, part by part of its grammar. */
class ExpressionTests {

    private static final String BAGERHAT = "জেলা প্রশাসকের কার্যালয়, বাগেরহাট";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    উপজেলা নির্বাহী অফিসার, রামপাল, বাগেরহাট              | উপজেলা নির্বাহী অফিসার, রামপাল
                    রামপাল উপজেলা নির্বাহী অফিসার                       | উপজেলা নির্বাহী অফিসার, রামপাল
                    UNO, Rampal                                          | উপজেলা নির্বাহী অফিসার, রামপাল
                    ইউএনও, রামপাল                                         | উপজেলা নির্বাহী অফিসার, রামপাল
                    সহকারী কমিশনার (ভূমি), গাংনী                          | সহকারী কমিশনার (ভূমি), গাংনী
                    অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি), যশোর          | অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি), যশোর
                    অতিরিক্ত জেলা প্রশাসক, সার্বিক, জেলা প্রশাসকের কার্যালয়, নওগাঁ | অতিরিক্ত জেলা প্রশাসক (সার্বিক), নওগাঁ
                    Additional Deputy Commissioner (General), Bagerhat   | অতিরিক্ত জেলা প্রশাসক (সার্বিক), বাগেরহাট
                    উপ পরিচালক, জেলা সমাজসেবা কার্যালয়, বাগেরহাট          | উপপরিচালক, সমাজসেবা অধিদপ্তর, বাগেরহাট
                    উপপরিচালক (ভারপ্রাপ্ত), স্থানীয় সরকার, জেলা প্রশাসকের কার্যালয়, বাগেরহাট | উপপরিচালক, স্থানীয় সরকার, বাগেরহাট
                    বিভাগীয় কমিশনার, বিভাগীয় কমিশনারের কার্যালয়, খুলনা    | বিভাগীয় কমিশনার, খুলনা
                    জেলা প্রশাসক মহোদয়, খুলনা                             | জেলা প্রশাসক, খুলনা
                    Deputy Commissioner, Coxsbazar                       | জেলা প্রশাসক, কক্সবাজার
                    মহাপরিচালক (অতিরিক্ত দায়িত্ব), তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর | মহাপরিচালক
                    জেলার, বাগেরহাট                                        | জেলার, বাগেরহাট
                    """)
    void onePostIsFoundHoweverItIsCalled(String words, String post) {
        var resolution = resolve(words);
        assertThat(resolution.questions()).isEmpty();
        assertThat(posts(resolution)).containsExactly(post);
        assertThat(resolution.kind()).isEqualTo(Kind.SINGLE);
    }

    @Nested
    class Places {

        @Test
        void areListedInBracketsWithTheDistrictsOwnUpazilaAsSadar() {
            var resolution = resolve("উপজেলা আইসিটি অফিসার (সদর, গাংনী), মেহেরপুর");
            assertThat(posts(resolution))
                    .containsExactlyInAnyOrder("সহকারী প্রোগ্রামার, মেহেরপুর সদর", "সহকারী প্রোগ্রামার, গাংনী");
            assertThat(resolution.kind()).isEqualTo(Kind.LISTED_IN_SCOPE);
        }

        @Test
        void mayBeDistrictsOfADivision() {
            assertThat(resolve("জেলা প্রশাসক (সকল), খুলনা বিভাগ").postIds()).hasSize(10);
            assertThat(resolve("জেলা প্রশাসক (যশোর, নড়াইল ও মাগুরা)").postIds())
                    .hasSize(3);
        }

        @Test
        void ofOneNameAreToldApartByTheirDistrictOrTheMeetings() {
            assertThat(resolve("উপজেলা নির্বাহী অফিসার, কচুয়া, চাঁদপুর").postIds())
                    .hasSize(1)
                    .isNotEqualTo(
                            resolve("উপজেলা নির্বাহী অফিসার, কচুয়া", BAGERHAT).postIds());
            assertThat(resolve("উপজেলা নির্বাহী অফিসার, কচুয়া", BAGERHAT).isDecided())
                    .isTrue();
            var asked = resolve("উপজেলা নির্বাহী অফিসার, কচুয়া").questions();
            assertThat(asked).extracting(Question::reason).containsExactly(Reason.WHICH_PLACE);
            assertThat(asked.get(0).postIds()).hasSize(2);
        }

        @Test
        void thatAreDivisionAndDistrictAreWhatThePostsNeed() {
            assertThat(resolve("উপজেলা নির্বাহী অফিসার (সকল), খুলনা").postIds()).hasSize(9);
            assertThat(posts(resolve("জেলা প্রশাসক, খুলনা"))).containsExactly("জেলা প্রশাসক, খুলনা");
            assertThat(posts(resolve("বিভাগীয় কমিশনার, খুলনা"))).containsExactly("বিভাগীয় কমিশনার, খুলনা");
        }

        @Test
        void areTheMeetingsOwnWhereNoneIsWritten() {
            assertThat(resolve("উপজেলা নির্বাহী অফিসার (সকল)", BAGERHAT).postIds())
                    .hasSize(9);
            assertThat(posts(resolve("বিভাগীয় কমিশনার", BAGERHAT))).containsExactly("বিভাগীয় কমিশনার, খুলনা");
            assertThat(resolve("জেলা প্রশাসক (সকল)", "তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ")
                            .postIds())
                    .hasSize(64);
            assertThat(resolve("উপজেলা নির্বাহী অফিসার (সকল)").questions())
                    .extracting(Question::reason)
                    .containsExactly(Reason.NO_SCOPE);
        }

        @Test
        void thatLieElsewhereContradict() {
            var resolution = resolve("উপজেলা নির্বাহী অফিসার (রামপাল ও গাংনী), বাগেরহাট");
            assertThat(posts(resolution)).containsExactly("উপজেলা নির্বাহী অফিসার, রামপাল");
            assertThat(resolution.questions()).extracting(Question::reason).containsExactly(Reason.CONTRADICTION);
            assertThat(resolution.questions().get(0).words()).isEqualTo("গাংনী");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "উপজেলা নির্বাহী অফিসার (সকল), বাগেরহাট (বাগেরহাট সদর ব্যতীত)",
                "বাগেরহাট সদর ব্যতীত সকল উপজেলা নির্বাহী অফিসার, বাগেরহাট",
                "উপজেলা নির্বাহী অফিসার (সদর ব্যতীত সকল), বাগেরহাট",
                "উপজেলা নির্বাহী অফিসার (সদর উপজেলা ছাড়া), বাগেরহাট",
                "All UNOs of Bagerhat except Sadar",
                "Upazila Nirbahi Officer (all), Bagerhat, except Bagerhat Sadar"
            })
    void anExceptionIsLeftOut(String words) {
        var resolution = resolve(words);
        assertThat(resolution.questions()).isEmpty();
        assertThat(resolution.postIds()).hasSize(8);
        assertThat(posts(resolution)).doesNotContain("উপজেলা নির্বাহী অফিসার, বাগেরহাট সদর");
    }

    @Test
    void severalDesignationsAreAllMeant() {
        var both = List.of("জেলা শিক্ষা অফিসার, বাগেরহাট", "জেলা প্রাথমিক শিক্ষা অফিসার, বাগেরহাট");
        assertThat(posts(resolve("জেলা শিক্ষা অফিসার ও জেলা প্রাথমিক শিক্ষা অফিসার, বাগেরহাট")))
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(posts(resolve("জেলা শিক্ষা অফিসার/জেলা প্রাথমিক শিক্ষা অফিসার, বাগেরহাট")))
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(resolve("জেলা/উপজেলা মৎস্য কর্মকর্তা (সকল), বাগেরহাট").postIds())
                .hasSize(10);
    }

    @Test
    void eachDesignationKeepsThePlaceBehindIt() {
        assertThat(posts(resolve("পুলিশ সুপার, বাগেরহাট ও জেলা প্রশাসক, খুলনা")))
                .containsExactlyInAnyOrder("পুলিশ সুপার, বাগেরহাট", "জেলা প্রশাসক, খুলনা");
    }

    @Test
    void aSharedDesignationWithoutAllIsAskedAboutNotGuessed() {
        var resolution = resolve("সহকারী প্রোগ্রামার, বাগেরহাট");
        assertThat(resolution.postIds()).isEmpty();
        assertThat(resolution.questions()).extracting(Question::reason).containsExactly(Reason.WHICH_POST);
        assertThat(resolution.questions().get(0).postIds()).hasSize(9);
    }

    @Test
    void thoseConcernedArePickedFromTheRegister() {
        var resolution = resolve("সংশ্লিষ্ট উপজেলা নির্বাহী অফিসার, বাগেরহাট");
        assertThat(resolution.kind()).isEqualTo(Kind.RELEVANT_SUBSET);
        assertThat(resolution.postIds()).isEmpty();
        assertThat(resolution.questions().get(0).postIds()).hasSize(9);
    }

    @Test
    void unknownWordsAreAskedAboutWithTheNearestNames() {
        var designation =
                resolve("উপজেলা নির্বাহী অফিসর (সকল), বাগেরহাট").questions().get(0);
        assertThat(designation.reason()).isEqualTo(Reason.UNKNOWN_WORDS);
        assertThat(designation.names()).contains("উপজেলা নির্বাহী অফিসার");
        var place = resolve("উপজেলা নির্বাহী অফিসার, রামপালপুর, বাগেরহাট")
                .questions()
                .get(0);
        assertThat(place.reason()).isEqualTo(Reason.UNKNOWN_PLACE);
        assertThat(place.names()).contains("রামপাল");
    }

    @Test
    void headsOfOfficesAreThoseOfTheLayerThatIsNamed() {
        var upazila = resolve("উপজেলা পর্যায়ের সকল দপ্তর প্রধান, রামপাল");
        assertThat(posts(upazila)).contains("উপজেলা নির্বাহী অফিসার, রামপাল", "উপজেলা কৃষি অফিসার, রামপাল");
        assertThat(resolve("অধিদপ্তর প্রধান (সকল), সুরক্ষা সেবা বিভাগ").postIds())
                .hasSize(4);
    }

    @Test
    void anOfficeStandsForItsHead() {
        assertThat(posts(resolve("জেলা প্রশাসকের কার্যালয়, বাগেরহাট"))).containsExactly("জেলা প্রশাসক, বাগেরহাট");
        assertThat(resolve("ইমিগ্রেশন ও পাসপোর্ট অধিদপ্তর ও কারা অধিদপ্তর").postIds())
                .hasSize(2);
        assertThat(posts(resolve("জেলা শিক্ষা অফিস, বাগেরহাট ও জেলা মৎস্য কর্মকর্তার কার্যালয়, খুলনা")))
                .containsExactlyInAnyOrder("জেলা শিক্ষা অফিসার, বাগেরহাট", "জেলা মৎস্য কর্মকর্তা, খুলনা");
        var own = "তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, জেলা কার্যালয়, বান্দরবান";
        assertThat(resolve("উপজেলা কার্যালয় (সকল), বান্দরবান", own).postIds()).hasSize(7);
    }

    @Test
    void aSectionBelongsToTheDesignationBeforeIt() {
        assertThat(posts(resolve("সিভিল সার্জন ও উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর, বাগেরহাট")))
                .containsExactlyInAnyOrder("সিভিল সার্জন, বাগেরহাট", "উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর, বাগেরহাট");
        assertThat(posts(resolve("অতিরিক্ত জেলা প্রশাসক (সার্বিক ও রাজস্ব), পাবনা")))
                .containsExactlyInAnyOrder(
                        "অতিরিক্ত জেলা প্রশাসক (সার্বিক), পাবনা", "অতিরিক্ত জেলা প্রশাসক (রাজস্ব), পাবনা");
        assertThat(resolve("উপজেলা নির্বাহী অফিসার ও সহকারী কমিশনার (ভূমি), সকল, মেহেরপুর")
                        .postIds())
                .hasSize(6);
    }

    @Test
    void aNumberIsHeldToWhatTheRegisterHas() {
        assertThat(resolve("উপজেলা নির্বাহী অফিসার (০৯টি উপজেলা), বাগেরহাট").isDecided())
                .isTrue();
        assertThat(resolve("উপজেলা নির্বাহী অফিসার (৮ জন), বাগেরহাট").questions())
                .extracting(Question::reason)
                .containsExactly(Reason.CONTRADICTION);
    }

    @Test
    void whatFitsButForItsLimitIsOffered() {
        var question = resolve("এডিসি (আইসিটি), বাগেরহাট").questions().get(0);
        assertThat(question.reason()).isEqualTo(Reason.NO_SUCH_POST);
        assertThat(question.postIds()).hasSize(3);
    }

    @Test
    void nothingIsNeverTakenForSomething() {
        assertThat(List.of("", "  ", ",,", "()", "বাগেরহাট", "সকল", "১।", "\ud83d\ude00"))
                .allSatisfy(words -> assertThat(resolve(words).isDecided()).isFalse());
    }
}
