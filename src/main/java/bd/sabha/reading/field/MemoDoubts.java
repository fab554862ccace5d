package bd.sabha.reading.field;

import bd.sabha.memo.MemoFile;
import bd.sabha.memo.MemoGroup;
import bd.sabha.memo.MemoNumber;
import bd.sabha.reading.Doubt;
import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Found;
import bd.sabha.reading.Reading;
import bd.sabha.reading.field.GeoCodes.Place;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The memo number against its usual form, and its four digits for a place against the places that the office names. */
record MemoDoubts(Reading reading) {

    private static final String FIELD = "memoNo";
    private static final Pattern GROUPS = Pattern.compile("\\p{Nd}{2}\\.\\p{Nd}{2}\\.");
    private static final String SECRETARIAT = "0000";

    List<Doubt> all() {
        var printed = reading.memoNo();
        if (printed == null
                || printed.value().indexOf('/') >= 0
                        && !GROUPS.matcher(printed.value()).lookingAt()) {
            return List.of(); // local bodies number their memos as they like
        }
        var memo = MemoNumber.read(printed.value());
        if (memo.isEmpty()) return List.of(about(printed, Kind.MEMO_UNUSUAL, printed.value()));
        if (memo.get().file().form() == MemoFile.Form.LOCAL) return List.of();
        var code = memo.get().file().group(MemoGroup.GEO).orElse(SECRETARIAT);
        if (code.equals(SECRETARIAT)) return List.of();
        return GeoCodes.of(code)
                .map(place -> contradicts(place)
                        ? List.of(about(printed, Kind.MEMO_PLACE_CONTRADICTS, place.name(), names()))
                        : List.<Doubt>of())
                .orElseGet(() -> List.of(about(printed, Kind.MEMO_UNUSUAL, code)));
    }

    /** Only what the office says of itself; where it says nothing, nothing is contradicted. */
    private boolean contradicts(Place place) {
        var named = GeoCodes.named(office());
        return !named.isEmpty()
                && !GeoCodes.divisions(office()).contains(place.division())
                && named.stream().noneMatch(other -> other.isIn(place) || place.isIn(other));
    }

    private String names() {
        return GeoCodes.named(office()).stream().map(Place::name).distinct().collect(Collectors.joining(", "));
    }

    private String office() {
        return Stream.concat(reading.officeLines().stream(), Stream.ofNullable(reading.website()))
                .map(Found::value)
                .collect(Collectors.joining(" ; "));
    }

    private Doubt about(Found<String> printed, Kind kind, String... arguments) {
        return Contradictions.about(reading, FIELD, kind, List.of(arguments), printed.places());
    }
}
