package bd.sabha.registry;

import bd.sabha.registry.Rendition.Format;
import java.util.Locale;
import java.util.regex.Pattern;

/** Documents as files are named after their titles. */
final class FileNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\s\\u2028\\u2029/\\\\:*?\"<>|]+");
    private static final int LONGEST = 60;
    private static final int LONGEST_ENDING = 6;

    private FileNames() {}

    static String of(String title, Format format) {
        return of(title, format.name().toLowerCase(Locale.ROOT));
    }

    /** A name that somebody else gave, with its ending. */
    static String safe(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        return dot < 1 || name.length() - dot > LONGEST_ENDING
                ? of(name, "bin")
                : of(
                        name.substring(0, dot),
                        FORBIDDEN.matcher(name.substring(dot + 1)).replaceAll(""));
    }

    /** Nothing in it that a file system or a header would take for something else. */
    static String of(String title, String ending) {
        var name = FORBIDDEN.matcher(title).replaceAll(" ").strip();
        return name.substring(0, Math.min(name.length(), LONGEST)).strip() + "." + ending;
    }
}
