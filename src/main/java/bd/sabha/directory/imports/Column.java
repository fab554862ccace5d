package bd.sabha.directory.imports;

import java.util.Locale;

/** A column of the register's tables; {@code import.column.<key>} is its head in the reader's language. */
enum Column {
    CODE,
    PARENT,
    LAYER,
    KIND,
    ORIGIN,
    NAME,
    NAME_EN,
    PLACE,
    PLACE_EN,
    MEMO_PREFIX,
    WEBSITE,
    EMAIL,
    OFFICE,
    DESIGNATION,
    DESIGNATION_EN,
    ALIASES,
    HEAD,
    LIAISON,
    POST,
    PERSON,
    PERSON_EN,
    CHARGE,
    FROM,
    TO;

    /** Its head in every language. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands there when nothing is written. */
    String absent() {
        return switch (this) {
            case KIND -> "OFFICE";
            case HEAD -> "false";
            case CHARGE -> "REGULAR";
            default -> "";
        };
    }

    /** Of a Bangla text its English column: empty, it says nothing of its own. */
    boolean isEnglish() {
        return this == NAME_EN || this == DESIGNATION_EN || this == PERSON_EN || this == PLACE_EN;
    }
}
