package bd.sabha.intake;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.OfficeTime;
import bd.sabha.reading.Deadline;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into some fields of a page, and what is wrong with it.
 *
 * @param values as typed, by the fields' names
 * @param problems keys of the words, by the fields' names
 */
record Correction(List<Field> fields, Map<String, String> values, Map<String, String> problems) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_TEXT = 200_000;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    /** @param sent what the form sent, by the fields' names; a box that is not ticked is not sent */
    static Correction of(List<Field> fields, Map<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        fields.forEach(field -> values.put(field.name(), typed(sent.get(field.name()))));
        fields.stream()
                .filter(field -> field.kind() == Field.Kind.DEADLINE)
                .forEach(field -> values.put(valueOf(field), typed(sent.get(valueOf(field)))));
        var problems = new LinkedHashMap<String, String>();
        fields.forEach(field -> problem(field, values).ifPresent(words -> problems.put(field.name(), words)));
        return new Correction(fields, values, problems);
    }

    /** The field beside a deadline's kind that holds its day or number. */
    static String valueOf(Field field) {
        return field.name() + ".value";
    }

    private static String typed(@Nullable String sent) {
        return sent == null
                ? ""
                : Normalizer.normalize(sent, Normalizer.Form.NFC)
                        .replaceAll("\\R", "\n")
                        .strip();
    }

    private static Optional<String> problem(Field field, Map<String, String> values) {
        var typed = values.getOrDefault(field.name(), "");
        var longest = field.kind() == Field.Kind.TEXT ? LONGEST : LONGEST_TEXT;
        if (typed.length() > longest) return Optional.of("intake.problem.long");
        return switch (field.kind()) {
            case TEXT -> typed.contains("\n") ? Optional.of("intake.problem.one-line") : Optional.empty();
            case LONG ->
                typed.isEmpty() && field.name().equals("text")
                        ? Optional.of("intake.problem.no-words")
                        : Optional.empty();
            case DATE -> wrong(typed, date(typed), "intake.problem.date");
            case TIME -> wrong(typed, OfficeTime.read(typed), "intake.problem.time");
            case DEADLINE ->
                deadline(typed, values.getOrDefault(valueOf(field), "")).isPresent()
                        ? Optional.empty()
                        : Optional.of("intake.problem.deadline");
            case LINES, FLAG -> Optional.empty();
        };
    }

    private static Optional<String> wrong(String typed, Optional<?> read, String words) {
        return typed.isEmpty() || read.isPresent() ? Optional.empty() : Optional.of(words);
    }

    /** The same while somebody still types. */
    Correction unchecked() {
        return new Correction(fields, values, Map.of());
    }

    String text(Field field) {
        return values.getOrDefault(field.name(), "");
    }

    List<String> lines(Field field) {
        return Stream.of(text(field).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    boolean flag(Field field) {
        return !text(field).isEmpty();
    }

    @Nullable
    LocalDate date(Field field) {
        return date(text(field)).orElse(null);
    }

    @Nullable
    LocalTime time(Field field) {
        return OfficeTime.read(text(field)).orElse(null);
    }

    Deadline deadline(Field field) {
        return deadline(text(field), values.getOrDefault(valueOf(field), "")).orElseThrow();
    }

    /** An ISO date, or a day first as officials write it; in whatever digits. */
    static Optional<LocalDate> date(String typed) {
        var latin = Format.latinDigits(typed);
        var found = DAY_FIRST.matcher(latin);
        try {
            return found.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(1))))
                    : Optional.of(LocalDate.parse(latin));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Deadline> deadline(String kind, String value) {
        try {
            var known = kind.isEmpty() ? Deadline.Kind.NONE : Deadline.Kind.valueOf(kind);
            return Optional.of(new Deadline(known, value(known, Format.latinDigits(value), value)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable String value(Deadline.Kind kind, String latin, String typed) {
        return switch (kind) {
            case BY_DATE ->
                date(typed).orElseThrow(IllegalArgumentException::new).toString();
            case IN_MONTH -> YearMonth.parse(latin).toString();
            case MONTHLY_BY_DAY -> within(latin, 31);
            case MONTHLY -> "1";
            case MONTHLY_QUOTA -> within(latin, 999);
            case EVERY_N_MONTHS -> within(latin, 60);
            case SOFT -> required(typed);
            case NEXT_MEETING, NONE -> null;
        };
    }

    private static String within(String latin, int most) {
        var number = Integer.parseInt(latin);
        if (number < 1 || number > most) throw new IllegalArgumentException(latin);
        return Integer.toString(number);
    }

    private static String required(String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST) throw new IllegalArgumentException("no words");
        return typed;
    }
}
