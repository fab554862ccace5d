package bd.sabha.registry;

import java.util.regex.Pattern;

/** Pages that were kept before there were PDFs are HTML, in which some elements have no end. */
final class OldPage {

    private static final Pattern OPEN =
            Pattern.compile("<(meta|link|br|hr|img|input|col)\\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)\\s*/?>");
    private static final Pattern ENTITY = Pattern.compile("&nbsp;");
    private static final Pattern LONE = Pattern.compile("&(?!#?\\w+;)");

    private OldPage() {}

    /** The same page with every element closed. */
    static String xhtml(String html) {
        var closed = OPEN.matcher(html).replaceAll("<$1$2/>");
        return LONE.matcher(ENTITY.matcher(closed).replaceAll("&#160;")).replaceAll("&amp;");
    }
}
