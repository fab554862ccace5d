package bd.sabha.implementer;

import static bd.sabha.implementer.Nation.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The language holds all over the country: every division, district and upazila, and a sample of all posts. */
class CountryTests {

    private static final int EVERY = 61;

    private final Places places = new Lexicon(Nation.REGISTER).places();

    @Test
    void allOfADistrictAreThoseOfItsUpazilas() {
        for (var district : at(Place.DISTRICT)) {
            var upazilas = in(district, Place.UPAZILA);
            means("উপজেলা নির্বাহী অফিসার (সকল), " + district.name(), upazilas);
            means("All UNOs of " + district.nameEn() + " district", upazilas);
        }
    }

    @Test
    void allOfADivisionAreThoseOfItsDistricts() {
        for (var division : at(Place.DIVISION)) {
            var districts = in(division, Place.DISTRICT);
            means("জেলা প্রশাসক (সকল), " + division.name() + " বিভাগ", districts);
            means("Deputy Commissioners of " + division.nameEn() + " Division", districts);
            means("বিভাগীয় কমিশনারের কার্যালয়, " + division.name(), List.of(division));
        }
    }

    @Test
    void everyDistrictAndUpazilaIsFoundByItsName() {
        for (var district : at(Place.DISTRICT)) {
            means("জেলা প্রশাসক, " + district.name(), List.of(district));
            means("Deputy Commissioner, " + district.nameEn(), List.of(district));
        }
        for (var upazila : at(Place.UPAZILA)) {
            var district = upazila.at(Place.DISTRICT);
            assertThat(district).isNotNull();
            means("উপজেলা নির্বাহী অফিসার, " + upazila.name() + ", " + district.name(), List.of(upazila));
            means("UNO, " + upazila.nameEn() + ", " + district.nameEn(), List.of(upazila));
        }
    }

    @Test
    void sadarIsTheDistrictsOwnUpazilaOrAskedAboutWhereItHasNone() {
        for (var district : at(Place.DISTRICT)) {
            var own = places.sadarOf(district).toList();
            if (own.isEmpty()) {
                var asked = resolve("উপজেলা নির্বাহী অফিসার (সদর), " + district.name());
                assertThat(asked.postIds()).isEmpty();
                assertThat(asked.questions().get(0).postIds()).isNotEmpty();
            } else {
                means("উপজেলা নির্বাহী অফিসার (সদর), " + district.name(), own);
            }
        }
    }

    @Test
    void aPostByItsDesignationOfficeAndPlaceIsThatPostOrAskedAboutNeverAnother() {
        Nation.REGISTER.posts().stream().filter(post -> post.id() % EVERY == 0).forEach(post -> {
            var office = Nation.REGISTER.officeOf(post);
            var words = post.designation() + ", " + office.name() + ", " + office.place();
            var resolution = resolve(words);
            if (resolution.isDecided()) {
                assertThat(resolution.postIds()).as(words).containsExactly(post.id());
            } else {
                assertThat(resolution.questions().get(0).postIds()).as(words).contains(post.id());
            }
        });
    }

    private void means(String words, List<Place> expected) {
        var resolution = resolve(words);
        assertThat(resolution.questions()).as(words).isEmpty();
        assertThat(resolution.postIds().stream().map(Nation.REGISTER::post).map(places::of))
                .as(words)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Place> at(int layer) {
        return in(Place.BANGLADESH, layer);
    }

    private static List<Place> in(Place around, int layer) {
        return Gazetteer.bangladesh().places().stream()
                .filter(place -> place.layer() == layer && place.liesIn(around))
                .toList();
    }
}
