package bd.sabha.implementer;

import bd.sabha.demo.SampleRegister;
import bd.sabha.implementer.RegisterPicture.Office;
import java.util.List;

/** The sample's nation, read once, and the words for what expressions mean in it. */
final class Nation {

    static final RegisterPicture REGISTER = SampleRegister.picture();
    static final Expressions EXPRESSIONS = new Expressions(REGISTER);

    private Nation() {}

    static Resolution resolve(String words) {
        return EXPRESSIONS.resolve(words, null);
    }

    static Resolution resolve(String words, String meeting) {
        return EXPRESSIONS.resolve(words, office(meeting));
    }

    /** The designations and places of the posts that are meant: উপজেলা নির্বাহী অফিসার, রামপাল. */
    static List<String> posts(Resolution resolution) {
        return resolution.postIds().stream().map(Nation::title).toList();
    }

    static List<String> places(Resolution resolution) {
        return resolution.postIds().stream()
                .map(id -> REGISTER.officeOf(REGISTER.post(id)).place())
                .toList();
    }

    static String title(long postId) {
        var post = REGISTER.post(postId);
        var place = REGISTER.officeOf(post).place();
        return place.isEmpty() ? post.designation() : post.designation() + ", " + place;
    }

    static long office(String title) {
        return REGISTER.offices().stream()
                .filter(office -> title(office).equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String title(Office office) {
        return office.place().isEmpty() ? office.name() : office.name() + ", " + office.place();
    }
}
