package bd.sabha.demo;

import bd.sabha.implementer.RegisterPicture.Kind;
import bd.sabha.implementer.RegisterPicture.Office;
import bd.sabha.implementer.RegisterPicture.Post;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code sample/offices.csv}: a post, and on the first line of an office the office, that each place of a
 * level has. The country's offices are their own level's.
 *
 * @param office the key of its office
 * @param under the key of the office above; empty: none
 */
record OfficeLine(Level level, String office, String under, CSVRecord words) {

    static List<OfficeLine> all() {
        return Table.read("/sample/offices.csv").stream()
                .map(row -> new OfficeLine(
                        Level.valueOf(row.get("per").toUpperCase(Locale.ROOT)),
                        row.get("office"),
                        row.get("under"),
                        row))
                .toList();
    }

    boolean opensOffice() {
        return !words.get("office_name").isEmpty();
    }

    Office office(long id, @Nullable Long parentId, Place place) {
        return new Office(
                id,
                parentId,
                level.layer(),
                origin(),
                Kind.valueOf(words.get("kind")),
                words.get("office_name").replace("{place}", place.name()),
                words.get("office_name_en").replace("{place}", place.nameEn()),
                place.name(),
                place.nameEn(),
                address(place));
    }

    Post post(long id, long officeId, Place place) {
        return new Post(
                id,
                officeId,
                words.get("designation"),
                words.get("designation_en"),
                Stream.of(words.get("aliases").split(";"))
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                words.get("head").equals("yes"),
                address(place),
                null);
    }

    /** How a file names its office there. */
    String officeCode(Place place) {
        return codeOf(office, place);
    }

    /** How a file names its post there: uno-0173; of the country's offices doict-dg. */
    String postCode(Place place) {
        return level.isNational() ? office + "-" + words.get("post") : codeOf(words.get("post"), place);
    }

    /** The code of a place's own office or post, by its key. */
    static String codeOf(String key, Place place) {
        return place.code().isEmpty() ? key : key + "-" + place.code();
    }

    private String origin() {
        return switch (level) {
            case MINISTRY -> "মন্ত্রণালয়/বিভাগ";
            case DIRECTORATE -> "অধিদপ্তর";
            default -> words.get("office_name").replace("{place} ", "");
        };
    }

    private String address(Place place) {
        return level.isNational() ? words.get("post") + "@" + office + ".example" : place.address(words.get("post"));
    }
}
