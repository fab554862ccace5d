package bd.sabha.reading.section;

import bd.sabha.reading.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers of items that are evidently misread, by those before and behind them: ৪ is often read as ৮. */
final class NumberOrder {

    private static final String BANGLA_ZERO = "\u09e6";

    private NumberOrder() {}

    /** For each number what it should be, where that is certain. */
    static List<Optional<Found<String>>> corrected(List<@Nullable Found<String>> numbers) {
        var values = numbers.stream()
                .map(no -> no == null ? -1 : Numbers.value(no.value()))
                .toList();
        var corrected = new ArrayList<Optional<Found<String>>>();
        for (int i = 0; i < values.size(); i++) corrected.add(corrected(numbers.get(i), values, i));
        return corrected;
    }

    private static Optional<Found<String>> corrected(@Nullable Found<String> no, List<Integer> values, int i) {
        if (no == null || values.get(i) < 0 || values.size() < 3) return Optional.empty();
        int before = i > 0 ? values.get(i - 1) : 0;
        boolean next = i + 1 < values.size() && values.get(i + 1) == before + 2;
        boolean doubled =
                i + 1 == values.size() && values.subList(0, i).contains(values.get(i)) && values.get(i) != before;
        boolean wrong = before >= 0 && values.get(i) != before + 1 && (next || doubled);
        return wrong ? Optional.of(new Found<>(like(no.value(), before + 1), no.places(), 0.7)) : Optional.empty();
    }

    /** In the script, with the zeros and the decimals of the one that was written. */
    private static String like(String written, int value) {
        var first = Numbers.first(written);
        var digits = Integer.toString(value);
        if (first.length() > digits.length()) digits = "0".repeat(first.length() - digits.length()) + digits;
        boolean bangla = first.charAt(0) >= BANGLA_ZERO.charAt(0);
        var script = new StringBuilder();
        for (char c : digits.toCharArray()) script.append(bangla ? (char) (c - '0' + BANGLA_ZERO.charAt(0)) : c);
        return script + written.substring(first.length());
    }
}
