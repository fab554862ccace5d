package bd.sabha.decision;

/** How a decision is counted: the second of the third discussion is ৩.২. */
class DecisionNumber {

    private DecisionNumber() {}

    static String of(int discussion, int position) {
        return (discussion + "." + position)
                .chars()
                .map(c -> Character.isDigit(c) ? c - '0' + '০' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
