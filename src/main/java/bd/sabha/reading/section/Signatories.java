package bd.sabha.reading.section;

import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Posts;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.List;

/** Finds where below a distribution the signature begins. @param known names that are expected */
record Signatories(List<String> known) {

    private static final int MOST_LINES = 8;
    private static final int NAME = 60;

    int begin(List<Excerpt> lines) {
        int first = lines.size();
        while (first > 0 && lines.size() - first < MOST_LINES && isUncounted(lines.get(first - 1))) first--;
        for (int i = first; i < lines.size(); i++) if (isKnown(lines.get(i))) return stamp(lines, i, first);
        for (int i = first; i < lines.size(); i++)
            if (Signs.begins(Signs.SIGNED, lines.get(i))) return stamp(lines, i, first);
        for (int i = first; i + 1 < lines.size(); i++) {
            if (i > 0 && isSigned(lines, i)) return stamp(lines, i, first);
        }
        for (int i = first; i < lines.size(); i++) if (Dates.isLine(lines.get(i))) return i;
        return lines.size();
    }

    /** Of the signatures of several the chair's, with the stamp above it. */
    List<Excerpt> chairs(List<Excerpt> lines) {
        int name = 0;
        while (name < lines.size() && !isKnown(lines.get(name))) name++;
        if (name == lines.size()) name = 0;
        int end = name + 2;
        while (end < lines.size() && !isSigned(lines, end)) end++;
        return lines.subList(stamp(lines, name, 0), Math.min(end, lines.size()));
    }

    private static boolean isSigned(List<Excerpt> lines, int i) {
        return i + 1 < lines.size() && isName(lines.get(i)) && Posts.isDesignation(lines.get(i + 1));
    }

    private static boolean isUncounted(Excerpt words) {
        return words.length() <= Signs.SENTENCE && ListMark.at(words).isEmpty();
    }

    private boolean isKnown(Excerpt words) {
        var text = words.tidy().toString();
        return known.stream()
                .anyMatch(name -> text.equals(name) || text.startsWith(name) || text.startsWith("(" + name));
    }

    private static boolean isName(Excerpt words) {
        return words.length() <= NAME
                && !Posts.isDesignation(words)
                && words.toString().indexOf(',') < 0
                && (Posts.isPerson(words) || !Posts.hasPost(words))
                && !Dates.isLine(words);
    }

    /** The date above the name belongs to it. */
    private static int stamp(List<Excerpt> lines, int name, int first) {
        int at = name;
        while (at > first && (Dates.isLine(lines.get(at - 1)) || Signs.begins(Signs.SIGNED, lines.get(at - 1)))) at--;
        return at;
    }
}
