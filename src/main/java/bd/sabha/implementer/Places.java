package bd.sabha.implementer;

import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the offices of a register are: the country's places, and those that only the register has, such as unions. */
final class Places {

    private static final String SADAR = Tokens.phrase(Words.first(Keyword.SADAR));

    private final RegisterPicture register;
    private final Map<String, List<Place>> byPhrase = new HashMap<>();
    private final Map<Long, Place> ofOffices = new HashMap<>();

    Places(RegisterPicture register) {
        this.register = register;
        Gazetteer.bangladesh().byPhrase().forEach((phrase, places) -> byPhrase.put(phrase, new ArrayList<>(places)));
        register.offices().forEach(office -> of(office.id()));
    }

    Map<String, List<Place>> byPhrase() {
        return byPhrase;
    }

    Place of(Post post) {
        return of(post.officeId());
    }

    /** Where the office works: its own place or, where none is said, that of the office above; else the country. */
    Place of(long officeId) {
        var chain = new ArrayList<>(register.upwards(officeId));
        var place = Place.BANGLADESH;
        for (int i = chain.size() - 1; i >= 0; i--) {
            var office = chain.get(i);
            var known = ofOffices.get(office.id());
            place = known == null ? place(office, place) : known;
            ofOffices.put(office.id(), place);
        }
        return place;
    }

    /** The district's own upazila: বাগেরহাট সদর of বাগেরহাট. */
    Stream<Place> sadarOf(Place district) {
        return byPhrase.getOrDefault(Tokens.phrase(district.name()) + " " + SADAR, List.of()).stream()
                .filter(upazila -> upazila.liesIn(district));
    }

    private Place place(Office office, Place above) {
        if (office.place().isBlank()) {
            return above;
        }
        var named = named(office, above);
        if (named != null) {
            return named;
        }
        var own = new Place(office.layer(), office.place(), office.placeEn(), above);
        for (var name : List.of(office.place(), office.placeEn())) {
            byPhrase.computeIfAbsent(Tokens.phrase(name), phrase -> new ArrayList<>())
                    .add(own);
        }
        return own;
    }

    /** The known place that the office names; null: none, or several and no telling which. */
    private @Nullable Place named(Office office, Place above) {
        var words = office.place().split("[,،]");
        var all = byPhrase.getOrDefault(Tokens.phrase(words[0]), List.of());
        var fitting = all.stream()
                .filter(place -> place.layer() == office.layer() || office.layer() < Place.DIVISION)
                .filter(place -> words.length == 1 || liesIn(place, words[1]))
                .toList();
        var inside = fitting.stream().filter(place -> place.liesIn(above)).toList();
        if (!inside.isEmpty()) {
            return inside.size() == 1 ? inside.get(0) : null;
        }
        return fitting.size() == 1 && above.layer() == Place.NATION ? fitting.get(0) : null;
    }

    private boolean liesIn(Place place, String name) {
        return byPhrase.getOrDefault(Tokens.phrase(name), List.of()).stream().anyMatch(place::liesIn);
    }
}
