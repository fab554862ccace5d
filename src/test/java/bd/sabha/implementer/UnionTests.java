package bd.sabha.implementer;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.implementer.Question.Reason;
import bd.sabha.implementer.RegisterPicture.Kind;
import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register that has unions, and not every post everywhere. */
class UnionTests {

    private static final long UNO = 1;
    private static final List<String> UNIONS = List.of("গৌরম্ভা", "উজলকুড়", "বাইনতলা", "রাজনগর");
    private static final Expressions EXPRESSIONS = new Expressions(rampal());

    private static RegisterPicture rampal() {
        var offices = new ArrayList<Office>();
        var posts = new ArrayList<Post>();
        offices.add(office(UNO, null, 6, Kind.OFFICE, "উপজেলা নির্বাহী অফিসারের কার্যালয়", "রামপাল"));
        posts.add(post(UNO, UNO, "উপজেলা নির্বাহী অফিসার", true));
        for (var union : UNIONS) {
            long id = offices.size() + 1L;
            offices.add(office(id, UNO, 7, Kind.LOCAL_BODY, "ইউনিয়ন পরিষদ", union));
            posts.add(
                    post(id, id, "চেয়ারম্যান, ইউনিয়ন পরিষদ", true, "ইউনিয়ন পরিষদ চেয়ারম্যান", "ইউপি চেয়ারম্যান"));
            posts.add(post(id + UNIONS.size() + 1, id, "ইউনিয়ন পরিষদ সচিব", false));
        }
        return new RegisterPicture(offices, posts, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ইউনিয়ন পরিষদ চেয়ারম্যান (সকল), রামপাল           | 4
                    ইউনিয়ন পরিষদ চেয়ারম্যান (সকল)                    | 4
                    রামপাল উপজেলার সকল ইউনিয়ন পরিষদের চেয়ারম্যান      | 4
                    ইউনিয়ন পরিষদ সচিব (সকল), রামপাল                 | 4
                    ইউনিয়ন পর্যায়ের সকল দপ্তর প্রধান, রামপাল            | 4
                    ইউপি চেয়ারম্যান (গৌরম্ভা, উজলকুড়), রামপাল        | 2
                    ইউপি চেয়ারম্যান (সকল), রামপাল (গৌরম্ভা ব্যতীত)     | 3
                    চেয়ারম্যান, ৪নং রাজনগর ইউনিয়ন পরিষদ             | 1
                    ইউপি চেয়ারম্যান, রাজনগর ইউনিয়ন, রামপাল           | 1
                    """)
    void unionPostsAreFoundWhereTheRegisterHasThem(String words, int posts) {
        var resolution = EXPRESSIONS.resolve(words, UNO);
        assertThat(resolution.questions()).isEmpty();
        assertThat(resolution.postIds()).hasSize(posts);
    }

    @Test
    void whereTheRegisterHasNoSuchPostItIsAsked() {
        var resolution = EXPRESSIONS.resolve("ইউএনও ও ইউপি চেয়ারম্যান (সকল), মোংলা", UNO);
        assertThat(resolution.postIds()).isEmpty();
        assertThat(resolution.questions()).extracting(Question::reason).contains(Reason.NO_SUCH_POST);
    }

    private static Office office(long id, @Nullable Long parent, int layer, Kind kind, String name, String place) {
        return new Office(id, parent, layer, "", kind, name, "", place, "", null);
    }

    private static Post post(long id, long office, String designation, boolean head, String... aliases) {
        return new Post(id, office, designation, "", List.of(aliases), head, null, null);
    }
}
