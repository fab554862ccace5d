package bd.sabha.memo;

import java.util.List;
import java.util.Locale;

/** What a group of digits in the name of a file says. */
public enum MemoGroup {
    MINISTRY,
    AGENCY,
    GEO,
    SUBORDINATE,
    SECTION,
    SUBJECT,
    SERIAL,
    YEAR;

    static final List<MemoGroup> OF_18 = List.of(MINISTRY, AGENCY, GEO, SECTION, SUBJECT, SERIAL, YEAR);
    static final List<MemoGroup> OF_22 = List.of(values());

    private static final int[] DIGITS_OF_18 = {2, 2, 4, 3, 2, 3, 2};
    private static final int[] DIGITS_OF_22 = {2, 2, 4, 3, 3, 2, 4, 2};

    /** How many digits the group at that place has, by how many groups there are. */
    static int digits(int groups, int place) {
        return (groups == OF_18.size() ? DIGITS_OF_18 : DIGITS_OF_22)[place];
    }

    static List<MemoGroup> of(int groups) {
        return groups == OF_18.size() ? OF_18 : OF_22;
    }

    /** As messages name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
