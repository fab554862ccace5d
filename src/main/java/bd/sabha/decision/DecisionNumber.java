package bd.sabha.decision;

import bd.sabha.calendar.Languages;
import bd.sabha.calendar.Letters;

/** How a decision is counted: the second of the third discussion is ৩.২, or ৩.২(খ) where decisions are lettered. */
class DecisionNumber {

    /** In prose an item's first section is its discussion, its second its decisions. */
    private static final int DECISIONS = 2;

    private DecisionNumber() {}

    static String of(int discussion, int position, boolean lettered) {
        return lettered
                ? of(discussion, DECISIONS) + "(" + Letters.of(position, Languages.BANGLA) + ")"
                : of(discussion, position);
    }

    private static String of(int discussion, int position) {
        return (discussion + "." + position)
                .chars()
                .map(c -> Character.isDigit(c) ? c - '0' + '০' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
