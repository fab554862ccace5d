package bd.sabha.reading.field;

import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Cited;
import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Decisions of another meeting that a discussion quotes by their number: সিদ্ধান্ত নং-৩: … */
public final class CitedDecisions {

    private static final Cues CUES = Cues.of("citations");
    private static final String NUMBER =
            "[\\s.\u0983:()\u2013-]{0,4}+(?<no>\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2}){0,2}+(?:\\s?\\([\\p{L}\\p{M}]{1,3}+\\))?+)\\)?+";
    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:" + CUES.anyOf("DECISION") + ")\\s{0,2}+(?:" + CUES.anyOf("NUMBER") + ")" + NUMBER
                    + "(?<colon>\\s?+[:\u0983\u2013-](?![\\p{Nd}]))?+",
            Pattern.CASE_INSENSITIVE);

    private CitedDecisions() {}

    /** @param paragraphs of the discussion; a quotation ends with its paragraph or where the next one is named */
    public static List<Cited> in(List<Excerpt> paragraphs) {
        var cited = new ArrayList<Cited>();
        for (var paragraph : paragraphs) {
            var text = Plain.of(paragraph);
            var labels = LABEL.matcher(text).results().toList();
            var label = LABEL.matcher(text);
            for (int i = 0; label.find(); i++) {
                if (label.group("colon") == null) continue;
                int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
                var words = text.subSequence(label.end(), end).tidy();
                if (words.isEmpty()) continue;
                cited.add(new Cited(label.group("no").strip(), new Found<>(words.toString(), words.places(), 1)));
            }
        }
        return cited;
    }
}
