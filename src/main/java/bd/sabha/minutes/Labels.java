package bd.sabha.minutes;

import bd.sabha.calendar.Format;
import bd.sabha.committee.MinutesLayout;
import bd.sabha.minutes.Paper.DecisionLine;
import bd.sabha.minutes.Paper.Item;
import java.util.List;

/**
 * What stands before the parts of a paper: counted in the way of its layout, or as an existing paper had it.
 *
 * @param columns in prose what agenda, discussion and decision are called
 */
record Labels(MinutesLayout layout, List<String> columns, Numerals numerals) {

    /** Whoever counts so goes on with ১.১ and ১.২ for the item's discussion and its decisions. */
    private static final String SECTION = ".0";

    static Labels of(Paper paper) {
        return new Labels(paper.layout(), paper.columns(), new Numerals(paper.locale()));
    }

    /** ১. before a title, ০১ in a column of its own. */
    String item(Item item, int position) {
        var threeColumns = layout == MinutesLayout.THREE_COLUMNS;
        if (item.label() != null) {
            return threeColumns && !item.label().isEmpty() ? item.label() + "." : item.label();
        }
        return threeColumns ? numerals.number(position) + "." : numerals.twoDigits(position);
    }

    /** ১.১, or ক) where decisions have letters; (ক) in prose. */
    String decision(DecisionLine decision, int position) {
        var label = decision.label();
        var prose = layout == MinutesLayout.PROSE;
        if (label == null) return prose ? "(" + numerals.letter(position) + ")" : decision.number();
        if (label.isEmpty() || label.codePoints().anyMatch(Character::isDigit)) return label;
        return prose ? "(" + label + ")" : label + ")";
    }

    /** ১.০ আলোচ্য সূচি-১: ই-নথি বাস্তবায়ন. */
    String heading(Item item, int position) {
        if (item.label() == null) {
            return "%s %s-%s: %s"
                    .formatted(numerals.section(position, 0), column(0), numerals.number(position), item.title());
        }
        var section = isSection(item.label());
        var before = section ? item.label() + " " : "";
        var named = column(0).isEmpty() ? "" : column(0) + "-" + base(item) + ": ";
        var counted = section || item.label().isEmpty() ? "" : item.label() + ". ";
        return before + (named.isEmpty() ? counted : named) + item.title();
    }

    /** ১.১ আলোচনা: */
    String discussion(Item item, int position) {
        return section(item, position, 1);
    }

    /** ১.২ সিদ্ধান্ত: */
    String decisions(Item item, int position) {
        return section(item, position, 2);
    }

    private String section(Item item, int position, int part) {
        var counted = item.label() == null
                ? numerals.section(position, part) + " "
                : base(item).equals(item.label()) ? "" : base(item) + numerals.digits("." + part) + " ";
        return column(part).isEmpty() ? counted.strip() : counted + column(part) + ":";
    }

    /** The label without the .০ that only stands before an item's title. */
    private static String base(Item item) {
        var label = item.label() == null ? "" : item.label();
        return isSection(label) ? label.substring(0, label.length() - SECTION.length()) : label;
    }

    private static boolean isSection(String label) {
        return Format.latinDigits(label).endsWith(SECTION);
    }

    /** What the fourth is called stands before the implementers. */
    String column(int index) {
        return index < columns.size() ? columns.get(index) : "";
    }
}
