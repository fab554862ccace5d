package bd.sabha.reading.section;

import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.field.ListMark;
import bd.sabha.reading.field.Persons;
import bd.sabha.reading.field.Times;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.field.WrittenDate;
import bd.sabha.reading.field.WrittenDates;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a head: from its labels, else from the sentence that says when, where and under whom. */
final class HeadFields {

    private static final List<String> DATES = List.of("date", "date-time", "date-time-place");
    private static final List<String> TIMES = List.of("time", "date-time", "time-place", "date-time-place", "date");

    private final Head head;
    private final Presided presided;

    HeadFields(Head head) {
        this.head = head;
        this.presided = Presided.in(
                Stream.concat(head.opening().stream(), head.leftOver().stream()).toList());
    }

    @Nullable
    Found<String> title() {
        return Words.title(Excerpt.join(" ", head.title()), head.title().isEmpty() ? 0 : Words.POSITIONAL + 0.1);
    }

    List<Found<String>> officeLines() {
        return head.letterhead().stream()
                .filter(words -> !Signs.isWebsite(words) && !Signs.has(Signs.MOTTO, words))
                .map(words -> Words.name(words, Words.POSITIONAL))
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    Found<String> website() {
        for (var words : head.letterhead()) {
            var found = Signs.WEBSITE.matcher(words);
            while (found.find()) {
                var address = words.subSequence(found.start(), found.end());
                if (Signs.isWebsite(address)) return Words.name(address, Words.LABELLED);
            }
        }
        return null;
    }

    @Nullable
    Person chair(@Nullable String signatory) {
        var field = head.fields().get("chair");
        if (field == null || field.value().isBlank()) return presided.chair();
        return Persons.of(field.value(), signatory, sure(field));
    }

    @Nullable
    Found<LocalDate> date() {
        return first(DATES, HeadFields::gregorian).orElseGet(presided::date);
    }

    static Optional<Found<LocalDate>> gregorian(Excerpt words) {
        return WrittenDates.in(words).stream()
                .filter(date -> date.date() != null)
                .min(java.util.Comparator.comparing(WrittenDate::bangla))
                .map(WrittenDate::found);
    }

    @Nullable
    Found<LocalTime> time() {
        return first(TIMES, Times::in).orElseGet(presided::time);
    }

    @Nullable
    Found<String> place() {
        var field = head.fields().get("place");
        if (field != null) return Words.name(field.value(), sure(field));
        return Stream.of("time-place", "date-time-place")
                .map(kind -> head.fields().get(kind))
                .filter(Objects::nonNull)
                .findFirst()
                .map(both -> Presided.placeIn(both.value()))
                .orElseGet(presided::place);
    }

    @Nullable
    Found<String> attendance() {
        var field = head.fields().get("attendance");
        return field == null ? presided.attendance() : Words.name(field.value(), sure(field));
    }

    /** Without the sentence that is the header, and without a number before the paragraph. */
    @Nullable
    Found<String> opening() {
        var paragraphs = head.opening();
        boolean header = head.fields().isEmpty()
                && presided.isHeader()
                && paragraphs.size() > 1
                && paragraphs.get(0) == presided.sentence();
        return Words.text(uncounted(header ? paragraphs.subList(1, paragraphs.size()) : paragraphs), Words.POSITIONAL);
    }

    static List<Excerpt> uncounted(List<Excerpt> paragraphs) {
        return paragraphs.stream()
                .map(words -> words.from(ListMark.at(words)
                        .filter(mark -> mark.kind() == ListMark.Kind.NUMBER || mark.kind() == ListMark.Kind.BULLET)
                        .map(ListMark::end)
                        .orElse(0)))
                .toList();
    }

    private <T> Optional<Found<T>> first(List<String> kinds, Function<Excerpt, Optional<Found<T>>> read) {
        return kinds.stream()
                .map(kind -> head.fields().get(kind))
                .filter(Objects::nonNull)
                .flatMap(field -> read.apply(field.value()).stream())
                .findFirst();
    }

    private static double sure(Head.Field field) {
        return field.clear() ? Words.LABELLED : Words.LABELLED - 0.1;
    }
}
