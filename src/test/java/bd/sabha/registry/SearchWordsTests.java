package bd.sabha.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are one word to the archive. */
class SearchWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "কমিটি কমিটির কমিটিতে কমিটিকে কমিটিও কমিটিসমূহ কমিটিসমূহের কমিটিগুলোর কমিটিগুলোতে",
                "সভা সভায় সভার সভাতে সভাকে সভাটি সভাটির সভাসমূহে সভাই",
                "জেলা জেলার জেলায় জেলাতে জেলাসমূহের",
                "দপ্তর দপ্তরের দপ্তরে দপ্তরসমূহের দপ্তরসমূহ দপ্তরগুলো দপ্তরকে দফতর দফতরের দপ্তরটি",
                "কার্যালয় কার্যালয়ের কার্যালয়ে কার্যালয়সমূহে কার্য্যালয়",
                "কর্মকর্তা কর্মকর্তার কর্মকর্তারা কর্মকর্তাদের কর্মকর্তাগণ কর্মকর্তাগণের কর্মকর্তাগণকে কর্মকর্তাবৃন্দ",
                "সদস্য সদস্যের সদস্যরা সদস্যদের সদস্যদেরকে সদস্যগণ সদস্যবৃন্দের",
                "সিদ্ধান্ত সিদ্ধান্তের সিদ্ধান্তে সিদ্ধান্তসমূহ সিদ্ধান্তটি সিদ্ধান্তগুলি সিদ্ধান্তই",
                "প্রতিবেদন প্রতিবেদনের প্রতিবেদনে প্রতিবেদনটি প্রতিবেদনসমূহ",
                "বাগেরহাট বাগেরহাটের বাগেরহাটে",
                "উপজেলা উপজেলার উপজেলায় উপজেলাসমূহে উপজিলা",
                "পোর্টাল পোর্টালের পোর্টালে পোর্টালসমূহ পোর্টালটি",
                "শাখা শাখার শাখায় শাখাসমূহ",
                "বিষয় বিষয়ের বিষয়ে বিষয়টি বিষয়সমূহ",
                "নোটিশ নোটিশের নোটিশে নোটিস",
                "রামপাল রামপালের রামপালে",
                "মেহেরপুর মেহেরপুরের মেহেরপুরে",
                "ঢাকা ঢাকার ঢাকায়",
                "সচিব সচিবের সচিবকে সচিবগণ",
                "report reports Report REPORTS"
            })
    void inflectionsAreOneWord(String words) {
        var keys = List.of(words.split(" ")).stream()
                .map(SearchWords::of)
                .distinct()
                .toList();
        assertThat(keys).as(words).hasSize(1);
    }

    @Test
    void digitsOfBothScriptsAreTheSame() {
        assertThat(SearchWords.of("৮৫টি ১২তম ০২-০৬-২০২২")).isEqualTo(SearchWords.of("85টি 12তম 02/06/2022"));
        assertThat(SearchWords.of("১,২৫,০০০")).isEqualTo(SearchWords.of("1,25,000"));
    }

    @Test
    void lettersAreTheSameInEveryUnicodeForm() {
        for (var word : List.of("বাড়ি", "আষাঢ়", "সময়", "বিভাগীয়", "কোনো", "যৌথ")) {
            var composed = word.replace("য\u09bc", "\u09df")
                    .replace("ড\u09bc", "\u09dc")
                    .replace("ঢ\u09bc", "\u09dd");
            var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
            assertThat(SearchWords.of(composed)).as(word).isEqualTo(SearchWords.of(decomposed));
        }
        assertThat(SearchWords.of("র\u200d্যাব")).isEqualTo(SearchWords.of("র‍্যাব"));
    }

    @Test
    void differentWordsStayDifferent() {
        var words = List.of(
                "সভা",
                "সভাপতি",
                "জেলা",
                "উপজেলা",
                "বিভাগ",
                "কমিটি",
                "সচিব",
                "সদস্য",
                "নোটিশ",
                "কার্যবিবরণী",
                "কার্যপত্র",
                "বাগেরহাট",
                "মেহেরপুর",
                "বান্দরবান",
                "পোর্টাল",
                "বাজেট",
                "হাসপাতাল",
                "বিদ্যালয়",
                "সড়ক",
                "সেতু",
                "মৎস্য",
                "কৃষি",
                "স্বাস্থ্য",
                "শিক্ষা",
                "শিক্ষক");
        assertThat(words.stream().map(SearchWords::of)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSoughtNeverBreaksTheQuery() {
        assertThat(SearchWords.query("a' | b & !c :* \\ <-> (")).isEqualTo("'a' & 'b' & 'c'");
        assertThat(SearchWords.query("!!! ---")).isEmpty();
    }
}
