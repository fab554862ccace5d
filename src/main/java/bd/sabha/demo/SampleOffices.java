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
import java.util.ArrayList;
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
        /** @param key a holder's, who holds it first; else a post's code */
        long post(String key) {
            return holders.containsKey(key)
                    ? holder(key).holdings().get(0).postId()
                    : requireNonNull(posts.get(key), key);
        }

        long office(String code) {
            return requireNonNull(offices.get(code), code);
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
        var holdings = new ArrayList<Holding>();
        holdings.add(new Holding(register.appoint(postId, person, charge, SINCE), postId, name));
        requireNonNullElse(holder.also(), Map.<String, Charge>of()).forEach((code, other) -> {
            var also = requireNonNull(entered.posts().get(code), code);
            holdings.add(new Holding(register.appoint(also, person, other, SINCE), also, name));
        });
        if (holder.username() != null) register.account(person, holder.username(), PASSWORD, false);
        return new Viewer(0, person, holder.key(), name, false, holdings);
    }
}
