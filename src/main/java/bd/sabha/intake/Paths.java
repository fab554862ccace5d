package bd.sabha.intake;

import bd.sabha.reading.Doubt;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Paths in a reading: items[1].decisions[0].implementers. */
final class Paths {

    private static final Pattern ITEM = Pattern.compile("^items\\[(\\d{1,6})]");
    private static final Pattern DECISION = Pattern.compile("^(items\\[\\d{1,6}]\\.decisions)\\[(\\d{1,6})]");
    private static final Pattern LINE =
            Pattern.compile("(?<=^officeLines|^distribution|\\.implementers|\\.hints|\\.deadlineAlso)\\[\\d{1,6}]$");
    private static final Pattern WHOLE_ITEM =
            Pattern.compile("items\\[(\\d{1,6})](?:\\.decisions|\\.decisions\\[(\\d{1,6})])?");
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9]++");

    private Paths() {}

    /** What a doubt is about. */
    static String of(Doubt doubt) {
        return doubt.field();
    }

    static String item(int item) {
        return "items[" + item + "]";
    }

    static String decision(int item, int decision) {
        return item(item) + ".decisions[" + decision + "]";
    }

    /** The field that a path belongs to: that of a line is the whole list's. */
    static String field(String path) {
        return LINE.matcher(path).replaceFirst("");
    }

    /** The id of the element of a page that shows it. */
    static String element(String path) {
        var item = WHOLE_ITEM.matcher(path);
        if (item.matches()) {
            return item.group(2) == null ? "item-" + item.group(1) : "decision-" + item.group(1) + "-" + item.group(2);
        }
        return switch (path) {
            case "" -> "";
            case "items" -> "items";
            case "chair", "signatory", "issuedBy" -> "f-" + path + "-name";
            case "previous" -> "f-previous-confirmed";
            default -> id("f-", field(path));
        };
    }

    /** As the id of an element. */
    static String id(String prefix, String path) {
        return prefix + ODD.matcher(path).replaceAll("-").replaceAll("-$", "");
    }

    /** Whether a path is that one, or lies in it. */
    static boolean within(String path, String whole) {
        return path.equals(whole)
                || path.startsWith(whole) && (path.charAt(whole.length()) == '.' || path.charAt(whole.length()) == '[');
    }

    /** The path after items moved. @param to where each goes; less than 0: it is gone, and so is the path */
    static String movingItems(String path, IntUnaryOperator to) {
        var found = ITEM.matcher(path);
        if (!found.find()) return path;
        var place = to.applyAsInt(Integer.parseInt(found.group(1)));
        return place < 0 ? "" : item(place) + path.substring(found.end());
    }

    /** The path after decisions of an item moved. @param to where each goes; less than 0: it is gone */
    static String movingDecisions(String path, int item, IntUnaryOperator to) {
        var found = DECISION.matcher(path);
        if (!found.find() || !found.group(1).equals(item(item) + ".decisions")) return path;
        var place = to.applyAsInt(Integer.parseInt(found.group(2)));
        return place < 0 ? "" : decision(item, place) + path.substring(found.end());
    }
}
