package bd.sabha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.implementer.RegisterPicture;
import bd.sabha.implementer.RegisterPicture.Kind;
import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of offices and the country's places give a register of the nation. */
class SampleRegisterTests {

    private final SampleRegister nation = SampleRegister.read();
    private final RegisterPicture register = SampleRegister.picture();

    @Test
    void everyPlaceOfTheCountryHasItsOffices() {
        assertThat(register.posts()).hasSizeGreaterThan(10_000);
        assertThat(posts("বিভাগীয় কমিশনার", post -> true)).hasSize(8);
        assertThat(posts("জেলা প্রশাসক", post -> true)).hasSize(64);
        assertThat(posts("উপজেলা নির্বাহী অফিসার", post -> true)).hasSize(495);
    }

    @Test
    void theMinutesExpressionsCountAsTheyShould() {
        assertThat(posts("উপজেলা নির্বাহী অফিসার", in("বাগেরহাট"))).hasSize(9);
        assertThat(posts("সহকারী প্রোগ্রামার", in("বাগেরহাট"))).hasSize(9);
        assertThat(posts("প্রোগ্রামার", in("বাগেরহাট"))).hasSize(1);
        assertThat(posts("সহকারী প্রোগ্রামার", in("বান্দরবান")))
                .hasSize(7)
                .allSatisfy(post -> assertThat(post.aliases()).contains("উপজেলা আইসিটি অফিসার"));
        assertThat(posts("সহকারী নেটওয়ার্ক ইঞ্জিনিয়ার", post -> true)).hasSize(64);
        assertThat(posts("প্রধান শিক্ষক", in("বাগেরহাট")))
                .extracting(post -> register.officeOf(post).kind())
                .containsExactly(Kind.INSTITUTION);
        assertThat(below("ssd"))
                .extracting(Office::name)
                .containsExactly(
                        "ইমিগ্রেশন ও পাসপোর্ট অধিদপ্তর",
                        "মাদকদ্রব্য নিয়ন্ত্রণ অধিদপ্তর",
                        "ফায়ার সার্ভিস ও সিভিল ডিফেন্স অধিদপ্তর",
                        "কারা অধিদপ্তর");
    }

    @Test
    void anOfficeLiesBelowTheOneThatItReportsTo() {
        assertThat(above("upazila-fisheries-office-0173"))
                .containsExactly(
                        "উপজেলা মৎস্য অফিস, রামপাল",
                        "জেলা মৎস্য কর্মকর্তার কার্যালয়, বাগেরহাট",
                        "জেলা প্রশাসকের কার্যালয়, বাগেরহাট",
                        "বিভাগীয় কমিশনারের কার্যালয়, খুলনা",
                        "জনপ্রশাসন মন্ত্রণালয়, ");
        assertThat(above("ict-office-0173"))
                .startsWith(
                        "উপজেলা আইসিটি কার্যালয়, রামপাল",
                        "তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, জেলা কার্যালয়, বাগেরহাট")
                .contains("তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, ");
    }

    @Test
    void everyPostHasAnAddressOfItsOwn() {
        assertThat(nation.posts().get("uno-0173").email()).isEqualTo("uno-rampal@bagerhat.example");
        assertThat(nation.posts().get("uno-0108").email()).isEqualTo("uno-sadar@bagerhat.example");
        assertThat(nation.posts().get("dc-22").email()).isEqualTo("dc@coxs-bazar.example");
        assertThat(nation.posts().get("doict-dg").email()).isEqualTo("dg@doict.example");
        assertThat(register.posts()).extracting(Post::email).doesNotHaveDuplicates();
        assertThat(nation.posts()).hasSameSizeAs(register.posts());
    }

    @Test
    void anOfficeHasOneHeadAndADesignationOnce() {
        assertThat(register.offices())
                .allSatisfy(office -> assertThat(register.postsOf(office.id()))
                        .filteredOn(Post::head)
                        .hasSize(1))
                .allSatisfy(office -> assertThat(register.postsOf(office.id()))
                        .extracting(Post::designation)
                        .doesNotHaveDuplicates());
    }

    @Test
    void itsWordsAreSpelledAsTheRegisterKeepsThem() {
        assertThat(Stream.concat(
                        register.offices().stream().flatMap(office -> Stream.of(office.name(), office.place())),
                        register.posts().stream()
                                .flatMap(
                                        post -> Stream.concat(Stream.of(post.designation()), post.aliases().stream()))))
                .allMatch(words -> Normalizer.isNormalized(words, Normalizer.Form.NFC))
                .allMatch(words -> words.equals(words.strip()));
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(List.copyOf(SampleRegister.picture().posts()).equals(List.copyOf(register.posts())))
                .isTrue();
    }

    private List<Post> posts(String designation, Predicate<Post> which) {
        return register.posts().stream()
                .filter(post -> post.designation().equals(designation))
                .filter(which)
                .toList();
    }

    private Predicate<Post> in(String district) {
        return post -> register.upwards(post.officeId()).stream()
                .anyMatch(office -> office.layer() == 5 && office.place().equals(district));
    }

    private List<Office> below(String code) {
        var above = nation.offices().get(code).id();
        return register.offices().stream()
                .filter(office -> office.parentId() != null && office.parentId() == above)
                .toList();
    }

    private List<String> above(String code) {
        return register.upwards(nation.offices().get(code).id()).stream()
                .map(office -> office.name() + ", " + office.place())
                .toList();
    }
}
