package bd.sabha.demo;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import bd.sabha.demo.SampleData.HolderData;
import bd.sabha.directory.Register.Charge;
import bd.sabha.implementer.RegisterPicture;
import bd.sabha.implementer.RegisterPicture.Holder;
import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nation as sample data: the offices and posts that every division, district and upazila has, as the one table
 * {@code sample/offices.csv} lists them, and those of the country; who holds some of them, {@code sample/bagerhat.yml} says.
 */
public final class SampleRegister {

    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<Long, Office> officesById = new HashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();

    private SampleRegister() {}

    /** Without any database, the same at each call: ids count from 1, by level, place and line of the table. */
    public static RegisterPicture picture() {
        var register = read();
        return new RegisterPicture(
                register.offices.values(),
                register.posts.values(),
                SampleData.read().holders().stream().flatMap(register::held).toList());
    }

    private Stream<Holder> held(HolderData holder) {
        var post = requireNonNull(posts.get(holder.post()), holder.post());
        var codes = requireNonNullElse(holder.also(), Map.<String, Charge>of()).keySet();
        return Stream.concat(Stream.of(post), codes.stream().map(code -> requireNonNull(posts.get(code), code)))
                .map(held -> new Holder(
                        held.id(),
                        held.id(),
                        post.id(),
                        requireNonNullElse(holder.person(), title(post)),
                        requireNonNullElse(holder.personEn(), titleEn(post)),
                        held.equals(post) && requireNonNullElse(holder.charge(), Charge.REGULAR) == Charge.REGULAR,
                        held.email()));
    }

    static SampleRegister read() {
        var register = new SampleRegister();
        var lines = OfficeLine.all().stream().collect(Collectors.groupingBy(OfficeLine::level));
        var levels = lines.values().stream()
                .flatMap(List::stream)
                .filter(OfficeLine::opensOffice)
                .collect(Collectors.toMap(OfficeLine::office, OfficeLine::level));
        var places = Place.all();
        for (var level : Level.values())
            for (var place : requireNonNull(places.get(level)))
                for (var line : requireNonNull(lines.get(level))) register.add(line, place, levels);
        return register;
    }

    /** The offices by their codes. */
    Map<String, Office> offices() {
        return offices;
    }

    /** The posts by their codes. */
    Map<String, Post> posts() {
        return posts;
    }

    /** As the register writes it: উপজেলা নির্বাহী অফিসার, রামপাল. */
    String title(Post post) {
        var place = officeOf(post).place();
        return place.isEmpty() ? post.designation() : post.designation() + ", " + place;
    }

    String titleEn(Post post) {
        var place = officeOf(post).placeEn();
        return place.isEmpty() ? post.designationEn() : post.designationEn() + ", " + place;
    }

    private Office officeOf(Post post) {
        return requireNonNull(officesById.get(post.officeId()));
    }

    private void add(OfficeLine line, Place place, Map<String, Level> levels) {
        if (line.opensOffice()) {
            var office = line.office(offices.size() + 1L, parent(line.under(), place, levels), place);
            offices.put(line.officeCode(place), office);
            officesById.put(office.id(), office);
        }
        posts.put(line.postCode(place), line.post(posts.size() + 1L, officeId(line.officeCode(place)), place));
    }

    private @Nullable Long parent(String key, Place place, Map<String, Level> levels) {
        return key.isEmpty() ? null : officeId(OfficeLine.codeOf(key, place.at(requireNonNull(levels.get(key), key))));
    }

    private long officeId(String code) {
        return requireNonNull(offices.get(code), code).id();
    }
}
