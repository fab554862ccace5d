package bd.sabha.implementer;

import bd.sabha.implementer.Expression.Unknown;
import bd.sabha.implementer.Question.Reason;
import java.util.List;
import java.util.stream.Stream;

/** Asks what unknown words mean, and offers the nearest designations, offices and places of the register. */
final class UnknownWords {

    private static final int MOST = 8;

    private final Nearest names;
    private final Nearest places;

    UnknownWords(Lexicon lexicon) {
        names = new Nearest(lexicon.names());
        places = new Nearest(lexicon.places().byPhrase().values().stream()
                .flatMap(List::stream)
                .flatMap(place -> Stream.of(place.name(), place.nameEn()))
                .distinct()
                .toList());
    }

    Question ask(Unknown unknown, List<Long> candidates) {
        var nearPlaces = places.to(unknown.words());
        var nearNames = names.to(unknown.words());
        boolean place = unknown.limiting() && !nearPlaces.isEmpty();
        var offered = place ? nearPlaces.stream() : Stream.concat(nearNames.stream(), nearPlaces.stream());
        return new Question(
                place ? Reason.UNKNOWN_PLACE : Reason.UNKNOWN_WORDS,
                unknown.words(),
                candidates,
                offered.distinct().limit(MOST).toList());
    }
}
