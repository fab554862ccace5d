package bd.sabha.reading.source;

import bd.sabha.reading.Doubt;
import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.BitSet;
import java.util.List;

/** Parts of a text that are Bangla written before Unicode: told by a typeface. */
final class OldLetters {

    private static final int SAMPLE = 80;

    private Excerpt sample = Excerpt.EMPTY;
    private Excerpt converted = Excerpt.EMPTY;

    /** @param old which of the characters are drawn as others */
    Excerpt convert(Excerpt words, BitSet old) {
        if (old.isEmpty()) return words;
        var unicode = new Excerpt.Builder();
        for (int at = 0; at < words.length(); ) {
            int end = old.get(at) ? old.nextClearBit(at) : old.nextSetBit(at);
            if (end < 0 || end > words.length()) end = words.length();
            var part = words.subSequence(at, end);
            unicode.add(old.get(at) ? converted(part) : part);
            at = end;
        }
        return unicode.build();
    }

    private Excerpt converted(Excerpt part) {
        var unicode = Bijoy.toUnicode(part);
        if (sample.isEmpty() && !part.isBlank()) {
            sample = part.strip();
            sample = sample.subSequence(0, Math.min(sample.length(), SAMPLE));
            converted = Bijoy.toUnicode(sample).strip();
        }
        return unicode;
    }

    /** That it was converted, if it was. */
    List<Doubt> doubts() {
        if (sample.isEmpty()) return List.of();
        var places = List.<Span>of(sample.place());
        return List.of(
                new Doubt("text", Doubt.Kind.CONVERTED, List.of(converted.toString()), sample.toString(), places));
    }
}
