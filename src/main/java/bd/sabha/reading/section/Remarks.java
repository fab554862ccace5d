package bd.sabha.reading.section;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is doubtful about how the parts were cut: guessed columns, short rows, what fell out, what nobody can read. */
record Remarks(Items items, Foot foot, Head head) {

    private static final Pattern LETTER = Pattern.compile("^[\\s\u0964]*+[\\p{L}(\"\u201c\u2018']");
    private static final int SAMPLE = 200;

    List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        if (items.guessed) doubts.add(new Doubt("items", Kind.COLUMNS_GUESSED, List.of(), "", List.of()));
        var drafts = items.drafts.all;
        for (int i = 0; i < drafts.size(); i++) {
            for (var remark : drafts.get(i).remarks) {
                var field = "items[" + i + "]" + (remark.part().isEmpty() ? "" : "." + remark.part());
                doubts.add(doubt(field, remark.kind(), remark.words()));
            }
        }
        items.drafts.strays.forEach(stray -> doubts.add(doubt("items", stray.kind(), stray.words())));
        illegible(doubts);
        foot.leftOver().forEach(words -> doubts.add(doubt("", Kind.LEFT_OVER, words)));
        head.leftOver().forEach(words -> doubts.add(doubt("", Kind.LEFT_OVER, words)));
        return doubts;
    }

    private void illegible(List<Doubt> doubts) {
        for (int i = 0; i < foot.entries().size(); i++) {
            var words = foot.entries().get(i).words();
            if (!LETTER.matcher(words).find()) doubts.add(doubt("distribution[" + i + "]", Kind.ILLEGIBLE, words));
        }
    }

    private static Doubt doubt(String field, Kind kind, Excerpt words) {
        var text = words.tidy().toString();
        return new Doubt(
                field, kind, List.of(), text.length() > SAMPLE ? text.substring(0, SAMPLE) : text, words.places());
    }
}
