package bd.sabha.meeting;

import java.util.List;

/** Label and words, a line each: সভার তারিখ, ১৯ জুন ২০২২ */
public record Fact(String label, List<String> words) {

    static Fact of(String label, String words) {
        return new Fact(label, List.of(words));
    }
}
