package bd.sabha.implementer;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.demo.SampleRegister;
import bd.sabha.implementer.RegisterPicture.Holder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Among the nation's posts the one that somebody means is found while they type. */
class RegisterSearchTests {

    private static final RegisterPicture NATION = SampleRegister.picture();
    private static final RegisterSearch SEARCH = new RegisterSearch(NATION);

    @Test
    void designationAndPlaceFindThePost() {
        assertThat(first("উপজেলা নির্বাহী অফিসার রামপাল")).isEqualTo("উপজেলা নির্বাহী অফিসার, রামপাল");
        assertThat(first("রামপাল নির্বাহী")).isEqualTo("উপজেলা নির্বাহী অফিসার, রামপাল");
        assertThat(first("জেলা মৎস্য কর্মকর্তা, বাগেরহাট")).isEqualTo("জেলা মৎস্য কর্মকর্তা, বাগেরহাট");
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertThat(first("জেলা প্রশা বান্দর")).isEqualTo("জেলা প্রশাসক, বান্দরবান");
        assertThat(first("deputy commi bagerh")).isEqualTo("জেলা প্রশাসক, বাগেরহাট");
        assertThat(found("প্রশাসক বাগেরহাট", 10)).contains("অতিরিক্ত জেলা প্রশাসক (সার্বিক), বাগেরহাট");
    }

    @Test
    void whatPeopleCallItFindsItToo() {
        assertThat(first("ইউএনও রামপাল")).isEqualTo("উপজেলা নির্বাহী অফিসার, রামপাল");
        assertThat(first("UNO Rampal")).isEqualTo("উপজেলা নির্বাহী অফিসার, রামপাল");
        assertThat(first("ডিসি বাগেরহাট")).isEqualTo("জেলা প্রশাসক, বাগেরহাট");
        assertThat(first("AC Land Mongla")).isEqualTo("সহকারী কমিশনার (ভূমি), মোংলা");
        assertThat(first("উপজেলা আইসিটি অফিসার লামা")).isEqualTo("সহকারী প্রোগ্রামার, লামা");
        assertThat(first("সিএস বাগেরহাট")).isEqualTo("সিভিল সার্জন, বাগেরহাট");
    }

    @Test
    void theTitleThatIsAskedForComesBeforeLongerOnes() {
        assertThat(first("প্রোগ্রামার বাগেরহাট")).isEqualTo("প্রোগ্রামার, বাগেরহাট");
        assertThat(first("উপজেলা শিক্ষা অফিসার রামপাল")).isEqualTo("উপজেলা শিক্ষা অফিসার, রামপাল");
        assertThat(first("বাগেরহাট")).isEqualTo("জেলা প্রশাসক, বাগেরহাট");
        assertThat(first("মহাপরিচালক মৎস্য")).isEqualTo("মহাপরিচালক, মৎস্য অধিদপ্তর");
    }

    @Test
    void theDistrictFindsItsUpazilas() {
        assertThat(found("উপজেলা নির্বাহী অফিসার বাগেরহাট", 20))
                .hasSize(9)
                .startsWith("উপজেলা নির্বাহী অফিসার, বাগেরহাট সদর")
                .contains("উপজেলা নির্বাহী অফিসার, কচুয়া");
        assertThat(found("ইউএনও কচুয়া", 20)).hasSize(2);
        assertThat(found("ইউএনও কচুয়া বাগেরহাট", 20)).hasSize(1);
    }

    @Test
    void hyphensAndLettersMayBeTypedOtherwise() {
        assertThat(first("উপ-পরিচালক, স্থানীয় সরকার, বাগেরহাট")).isEqualTo("উপপরিচালক, স্থানীয় সরকার, বাগেরহাট");
        assertThat(first("উপজেলা নির্বাহি কর্মকর্তা মোরেলগন্জ")).isEqualTo("উপজেলা নির্বাহী অফিসার, মোড়েলগঞ্জ");
        assertThat(first("কচু\u09DFা uno")).isEqualTo(first("কচু\u09AF\u09BCা uno"));
    }

    @Test
    void everyWordHasToBeFound() {
        assertThat(found("জেলা প্রশাসক নেই", 10)).isEmpty();
        assertThat(found(" , ।", 10)).isEmpty();
        assertThat(found("", 10)).isEmpty();
        assertThat(found("উপজেলা", 7)).hasSize(7);
    }

    @Test
    void whoHoldsItFindsIt() {
        var dc = post("ডিসি বাগেরহাট");
        var held = new RegisterPicture(
                NATION.offices(),
                NATION.posts(),
                List.of(new Holder(1, dc, 1, "মোহাম্মদ আজিজুর রহমান", "Mohammad Azizur Rahman", true, null)));
        assertThat(new RegisterSearch(held).find("আজিজুর", 5)).containsExactly(dc);
        assertThat(new RegisterSearch(held).find("azizur bagerhat", 5)).containsExactly(dc);
        var vacant = new RegisterPicture(NATION.offices(), NATION.posts(), List.of());
        assertThat(new RegisterSearch(vacant).find("আজিজুর", 5)).isEmpty();
    }

    private static String first(String query) {
        return found(query, 1).stream().findFirst().orElse("");
    }

    private static long post(String query) {
        return SEARCH.find(query, 1).get(0);
    }

    private static List<String> found(String query, int limit) {
        return SEARCH.find(query, limit).stream()
                .map(NATION::post)
                .map(post -> {
                    var office = NATION.officeOf(post);
                    return post.designation() + ", " + (office.place().isEmpty() ? office.name() : office.place());
                })
                .toList();
    }
}
