package bd.sabha.reading.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between two angle brackets of a text, or is dropped whole with them.
 *
 * @param name in small letters; empty: nothing to be done but to leave it out
 * @param from its first character; @param to behind its last one
 * @param words as they stand there
 */
record Tag(String name, int from, int to, boolean closing, String words) {

    static final Set<String> EMPHASIS = Set.of("b", "strong", "u", "ins", "h1", "h2", "h3", "h4", "h5", "h6");
    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    static final Set<String> TABLE_PARTS =
            Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col");

    /** Whatever else ends a paragraph. */
    static final Set<String> BLOCKS = Set.of(
            ("p div section article header footer main aside nav center address blockquote pre figure figcaption hr br form "
                            + "fieldset legend ul ol li dl dt dd body html details summary")
                    .split(" "));

    private static final Set<String> OTHERS = Set.of(
            ("a abbr acronym bdi bdo big button cite code data del dfn em font i img input kbd label link mark meta nobr "
                            + "noscript object output picture q rp rt ruby s samp select small source span strike sub sup svg "
                            + "template time title tt var wbr head script style base basefont option textarea")
                    .split(" "));

    private static final Pattern COLUMNS = number("colspan");
    private static final Pattern ROWS = number("rowspan");
    private static final Pattern START = number("start");
    private static final Pattern VALUE = number("value");
    private static final Pattern BOLD = Pattern.compile(
            "font-weight\\s*+:\\s*+(?:bold|[6-9]00)|text-decoration[^;\"'>]{0,40}underline", Pattern.CASE_INSENSITIVE);

    private static final Pattern TYPEFACE = Pattern.compile(
            "(?:\\bface\\s*+=|font-family\\s*+:)\\s*+(?:[\"']|&quot;)?+([^\"';,>&]{1,100})", Pattern.CASE_INSENSITIVE);

    private static Pattern number(String attribute) {
        return Pattern.compile("\\b" + attribute + "\\s*+=\\s*+[\"']?+(\\d{1,5})", Pattern.CASE_INSENSITIVE);
    }

    static boolean isKnown(String name) {
        return EMPHASIS.contains(name) || TABLE_PARTS.contains(name) || BLOCKS.contains(name) || OTHERS.contains(name);
    }

    /** Whether it says how what is in it stands on the page. */
    static boolean laysOut(String name) {
        return BLOCKS.contains(name) && !name.equals("html") && !name.equals("body")
                || TABLE_PARTS.contains(name)
                || HEADINGS.contains(name);
    }

    static Tag of(String text, int from, int nameFrom, int nameTo, int to) {
        var name = text.substring(nameFrom, nameTo).toLowerCase(Locale.ROOT);
        return new Tag(name, from, to, nameFrom > from + 1, text.substring(from, to));
    }

    static Tag dropped(int from, int to) {
        return new Tag("", from, to, false, "");
    }

    Tag ignored() {
        return dropped(from, to);
    }

    boolean endsItself() {
        return words.endsWith("/>");
    }

    boolean isEmphasis() {
        return EMPHASIS.contains(name)
                || (name.equals("span") || name.equals("font"))
                        && BOLD.matcher(words).find();
    }

    /** The first that it asks for; empty: none. */
    String typeface() {
        return typefaces(words).findFirst().orElse("");
    }

    /** All that are asked for in these words. */
    static Stream<String> typefaces(String words) {
        return TYPEFACE.matcher(words).results().map(found -> found.group(1).strip());
    }

    int columns() {
        return number(COLUMNS, 1);
    }

    int rows() {
        return number(ROWS, 1);
    }

    int start() {
        return number(START, 1);
    }

    int value(int otherwise) {
        return number(VALUE, otherwise);
    }

    private int number(Pattern attribute, int otherwise) {
        var found = attribute.matcher(words);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }
}
