package bd.sabha.implementer;

import org.jspecify.annotations.Nullable;

/** What a word of {@code implementer/words.csv} means. */
enum Keyword {
    ALL,
    EACH,
    CONCERNED,
    EXCEPT_BEFORE_IT,
    EXCEPT_AFTER_IT,
    AND,
    OR,
    SILENT,
    HEADS,
    DIRECTORATES,
    INSTITUTIONS,
    OFFICES,
    OFFICERS,
    SUBORDINATE,
    HEAD_OFFICE,
    DIVISION_LEVEL,
    DISTRICT_LEVEL,
    UPAZILA_LEVEL,
    UNION_LEVEL,
    DIVISION,
    DISTRICT,
    UPAZILA,
    UNION,
    NATION,
    SADAR;

    /** Those that it names by kind, not by designation. */
    boolean isGroup() {
        return switch (this) {
            case HEADS, DIRECTORATES, INSTITUTIONS, OFFICES, OFFICERS -> true;
            default -> false;
        };
    }

    /** The layer of offices that it asks for; null: none. */
    @Nullable
    Integer level() {
        return switch (this) {
            case DIVISION_LEVEL -> Place.DIVISION;
            case DISTRICT_LEVEL -> Place.DISTRICT;
            case UPAZILA_LEVEL -> Place.UPAZILA;
            case UNION_LEVEL -> Place.UNION;
            default -> null;
        };
    }

    /** What sort of place the name beside it is; null: it says nothing of that. */
    @Nullable
    Integer placeLayer() {
        return switch (this) {
            case DIVISION -> Place.DIVISION;
            case DISTRICT -> Place.DISTRICT;
            case UPAZILA -> Place.UPAZILA;
            case UNION -> Place.UNION;
            default -> null;
        };
    }
}
