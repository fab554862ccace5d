package bd.sabha.demo;

import bd.sabha.demo.SampleData.OfficeData;
import bd.sabha.demo.SampleData.PostData;
import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewer.Holding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the sample's offices, posts, people and accounts into the register. */
@Component
@Profile("!production")
class SampleOffices {

    /** With which all sample people log in. */
    static final String PASSWORD = "sabha";

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 3);

    private final Register register;

    SampleOffices(Register register) {
        this.register = register;
    }

    /** The offices and posts by their keys, each post with its holder. */
    record Entered(Map<String, Long> offices, Map<String, Viewer> holders) {
        long post(String key) {
            return holder(key).holdings().get(0).postId();
        }

        List<Long> posts(List<String> keys) {
            return keys.stream().map(this::post).toList();
        }

        Viewer holder(String key) {
            return Objects.requireNonNull(holders.get(key), key);
        }
    }

    Entered enter(SampleData data) {
        var entered = new Entered(new HashMap<>(), new HashMap<>());
        for (var office : data.offices()) enter(office, entered);
        var admin = data.administrator();
        register.account(register.person(admin.name(), admin.nameEn(), null), admin.username(), PASSWORD, true);
        return entered;
    }

    private void enter(OfficeData office, Entered entered) {
        var id = register.office(
                office.parent() == null ? null : entered.offices().get(office.parent()),
                office.layer(),
                office.name(),
                office.nameEn(),
                office.place(),
                office.placeEn(),
                office.email());
        entered.offices().put(office.key(), id);
        for (var post : office.posts()) entered.holders().put(post.key(), enter(id, office, post));
    }

    private Viewer enter(long officeId, OfficeData office, PostData post) {
        var postId = register.post(officeId, post.designation(), post.designationEn(), post.head(), post.email());
        var name = post.person() == null ? title(post.designation(), office.place()) : post.person();
        var nameEn = post.personEn() == null ? title(post.designationEn(), office.placeEn()) : post.personEn();
        var person = register.person(name, nameEn, post.email());
        var charge = Objects.requireNonNullElse(post.charge(), Charge.REGULAR);
        var incumbency = register.appoint(postId, person, charge, SINCE);
        if (post.username() != null) register.account(person, post.username(), PASSWORD, false);
        return new Viewer(0, person, post.key(), name, false, List.of(new Holding(incumbency, postId, name)));
    }

    private static String title(String designation, String place) {
        return place.isEmpty() ? designation : designation + ", " + place;
    }
}
