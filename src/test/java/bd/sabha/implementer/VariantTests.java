package bd.sabha.implementer;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.implementer.RegisterPicture.Office;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** However an expression is spelt, ordered and bracketed, it means the same: 500 variants from all over the country. */
class VariantTests {

    private static final int VARIANTS = 500;
    private static final List<String> UPAZILA_POSTS = List.of(
            "উপজেলা নির্বাহী অফিসার",
            "সহকারী প্রোগ্রামার",
            "উপজেলা আইসিটি অফিসার",
            "উপজেলা কৃষি অফিসার",
            "উপজেলা মৎস্য কর্মকর্তা",
            "উপজেলা শিক্ষা অফিসার",
            "উপজেলা সমাজসেবা অফিসার");

    private final Random random = new Random(20221122);

    @Test
    void allMeanWhatThePlainFormMeans() {
        for (int i = 0; i < VARIANTS; i++) {
            var district = any(districts());
            var upazilas = upazilas(district);
            Collections.shuffle(upazilas, random);
            var some = upazilas.subList(0, 1 + random.nextInt(Math.min(3, upazilas.size())));
            var post = any(UPAZILA_POSTS);
            switch (random.nextInt(3)) {
                case 0 -> same(post + " (সকল), " + district, all(post, district));
                case 1 -> same(post + " (" + String.join(", ", some) + "), " + district, listed(post, some, district));
                default ->
                    same(
                            post + " (সকল), " + district + " (" + some.get(0) + " ব্যতীত)",
                            except(post, some.get(0), district));
            }
        }
    }

    private void same(String plain, String variant) {
        var spelt = variant;
        for (int i = random.nextInt(4); i > 0; i--) {
            spelt = any(SPELLINGS).apply(spelt);
        }
        var expected = Nation.resolve(plain);
        assertThat(expected.questions()).as(plain).isEmpty();
        assertThat(expected.postIds()).as(plain).isNotEmpty();
        var found = Nation.resolve(spelt);
        assertThat(found.questions()).as("%s as %s", plain, spelt).isEmpty();
        assertThat(found.postIds())
                .as("%s as %s", plain, spelt)
                .containsExactlyInAnyOrderElementsOf(expected.postIds());
    }

    private String all(String post, String district) {
        return any(List.of(
                post + " (সকল) " + district,
                post + ", (সকল), " + district,
                post + " [সকল] , " + district + "।",
                "সকল " + post + ", " + district,
                "সকল " + post + "গণ, " + district + " জেলা",
                post + "বৃন্দ, " + district,
                district + " জেলার সকল " + post,
                district + "ের সকল " + post,
                "(ক) " + post + " (সকল), জেলা: " + district,
                "১। " + post + " ( সকল ), " + district + ";",
                post + " (সকল), " + district + " জেলা (কার্যার্থে)"));
    }

    private String listed(String post, List<String> upazilas, String district) {
        var joined = upazilas.size() == 1
                ? upazilas.get(0)
                : String.join(", ", upazilas.subList(0, upazilas.size() - 1))
                        + any(List.of(" ও ", " এবং ", ", ", " / "))
                        + upazilas.get(upazilas.size() - 1);
        return any(List.of(
                post + " (" + joined + "), " + district,
                post + ", (" + joined + ") " + district + " জেলা",
                post + ", " + joined + ", " + district,
                post + " (" + joined + " উপজেলা), " + district));
    }

    private String except(String post, String upazila, String district) {
        return any(List.of(
                post + " (" + upazila + " ব্যতীত), " + district,
                post + " (" + upazila + " ছাড়া সকল), " + district,
                upazila + " ব্যতীত সকল " + post + ", " + district,
                post + " (সকল), " + district + ", " + upazila + " ব্যতিত"));
    }

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            words -> words.replace("অফিসার", "কর্মকর্তা"),
            words -> words.replace("কর্মকর্তা", "অফিসার"),
            words -> words.replace("\u09af\u09bc", "\u09df")
                    .replace("\u09a1\u09bc", "\u09dc")
                    .replace("\u09a2\u09bc", "\u09dd"),
            words -> words.replace(" ", "  "),
            words -> words.replace(" ", "\u00a0"),
            words -> words.replace(",", " ,"),
            words -> words.replace(", ", ","),
            words -> words.replace("ী", "ি"),
            words -> words.replace("ণ", "ন"),
            words -> words.replace("শ", "স"),
            words -> words.replace("ড়", "র"),
            words -> words.replace("্র", "্\u200dর"),
            words -> words.replace("সহকারী", "সহঃ"),
            words -> words + ".");

    private List<String> districts() {
        return Nation.REGISTER.offices().stream()
                .filter(office -> office.layer() == 5 && office.name().equals("জেলা প্রশাসকের কার্যালয়"))
                .map(Office::place)
                .toList();
    }

    private List<String> upazilas(String district) {
        var dc = Nation.office("জেলা প্রশাসকের কার্যালয়, " + district);
        return new ArrayList<>(Nation.REGISTER.offices().stream()
                .filter(office -> office.name().equals("উপজেলা নির্বাহী অফিসারের কার্যালয়"))
                .filter(office -> office.parentId() != null && office.parentId() == dc)
                .map(Office::place)
                .toList());
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
