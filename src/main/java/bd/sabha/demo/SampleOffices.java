package bd.sabha.demo;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import bd.sabha.demo.SampleData.HolderData;
import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.directory.RegisterBatch;
import bd.sabha.directory.Viewer;
import bd.sabha.directory.Viewer.Holding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the nation's offices and posts, the sample's people and their accounts into the register. */
@Component
@Profile("!production")
class SampleOffices {

    /** With which all sample people log in. */
    static final String PASSWORD = "sabha";

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 3);

    private final Register register;
    private final RegisterBatch batch;

    SampleOffices(Register register, RegisterBatch batch) {
        this.register = register;
        this.batch = batch;
    }

    /** The offices and posts by their codes, the people by their keys. */
    record Entered(Map<String, Long> offices, Map<String, Long> posts, Map<String, Viewer> holders) {
        long post(String key) {
            return holder(key).holdings().get(0).postId();
        }

        List<Long> posts(List<String> keys) {
            return keys.stream().map(this::post).toList();
        }

        Viewer holder(String key) {
            return requireNonNull(holders.get(key), key);
        }
    }

    Entered enter(SampleData data) {
        var nation = SampleRegister.read();
        var rows = batch.enter(nation.offices(), nation.posts());
        var entered = new Entered(rows.offices(), rows.posts(), new LinkedHashMap<>());
        for (var holder : data.holders()) entered.holders().put(holder.key(), enter(holder, nation, entered));
        var admin = data.administrator();
        register.account(register.person(admin.name(), admin.nameEn(), null), admin.username(), PASSWORD, true);
        return entered;
    }

    private Viewer enter(HolderData holder, SampleRegister nation, Entered entered) {
        var post = requireNonNull(nation.posts().get(holder.post()), holder.post());
        var name = requireNonNullElse(holder.person(), nation.title(post));
        var nameEn = requireNonNullElse(holder.personEn(), nation.titleEn(post));
        var person = register.person(name, nameEn, holder.also() == null ? post.email() : null);
        var postId = requireNonNull(entered.posts().get(holder.post()));
        var charge = requireNonNullElse(holder.charge(), Charge.REGULAR);
        var incumbency = register.appoint(postId, person, charge, SINCE);
        requireNonNullElse(holder.also(), Map.<String, Charge>of())
                .forEach((code, other) ->
                        register.appoint(requireNonNull(entered.posts().get(code), code), person, other, SINCE));
        if (holder.username() != null) register.account(person, holder.username(), PASSWORD, false);
        return new Viewer(0, person, holder.key(), name, false, List.of(new Holding(incumbency, postId, name)));
    }
}
