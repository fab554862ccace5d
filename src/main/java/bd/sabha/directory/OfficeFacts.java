package bd.sabha.directory;

import bd.sabha.calendar.Languages;
import bd.sabha.implementer.RegisterPicture.Kind;
import bd.sabha.implementer.RegisterPicture.Office;
import org.jspecify.annotations.Nullable;

/**
 * All that the register says of an office.
 *
 * @param origin what kind of office it is; empty: not said
 * @param place the division, district, upazila or union below its name; empty: none
 */
record OfficeFacts(
        long id,
        @Nullable Long parentId,
        int layer,
        Kind kind,
        String origin,
        String name,
        String nameEn,
        String place,
        String placeEn,
        @Nullable String memoPrefix,
        @Nullable String website,
        @Nullable String email,
        long version) {

    /** Name and place in the reader's language. */
    public String title() {
        return title(name, nameEn, place, placeEn);
    }

    static String title(Office office) {
        return title(office.name(), office.nameEn(), office.place(), office.placeEn());
    }

    private static String title(String name, String nameEn, String place, String placeEn) {
        var words = Languages.english() ? nameEn : name;
        var where = Languages.english() ? placeEn : place;
        return where.isEmpty() ? words : words + ", " + where;
    }
}
