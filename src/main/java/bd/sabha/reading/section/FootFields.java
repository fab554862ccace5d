package bd.sabha.reading.section;

import bd.sabha.reading.Found;
import bd.sabha.reading.Reading.Person;
import bd.sabha.reading.field.MemoNumbers;
import bd.sabha.reading.field.Words;
import bd.sabha.reading.field.WrittenDate;
import bd.sabha.reading.field.WrittenDates;
import bd.sabha.reading.manuscript.Excerpt;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a foot, with the memo lines that stood at the top of the page. */
record FootFields(Foot foot, List<Excerpt> top) {

    private List<Excerpt> memo() {
        return Stream.concat(foot.memo().stream(), top.stream()).toList();
    }

    @Nullable
    Found<String> memoNo() {
        return memo().stream()
                .filter(words -> Signs.begins(Signs.MEMO, words))
                .flatMap(words -> MemoNumbers.in(words).stream())
                .findFirst()
                .orElse(null);
    }

    private Stream<WrittenDate> dates() {
        return memo().stream().flatMap(words -> WrittenDates.in(words).stream());
    }

    @Nullable
    Found<LocalDate> memoDate() {
        return dates().filter(date -> !date.bangla() && date.date() != null)
                .findFirst()
                .map(WrittenDate::found)
                .orElse(null);
    }

    @Nullable
    Found<String> memoDateBangla() {
        return dates().filter(WrittenDate::bangla)
                .findFirst()
                .map(WrittenDate::printed)
                .orElse(null);
    }

    @Nullable
    Person signatory() {
        return Signature.person(foot.signature());
    }

    @Nullable
    Person issuedBy() {
        return Signature.person(foot.issued());
    }

    /** The stamp at the chair's name. */
    @Nullable
    Found<LocalDate> signatureDate() {
        return Stream.of(foot.signature())
                .flatMap(lines -> lines.stream().filter(Dates::isLine))
                .flatMap(words -> WrittenDates.in(words).stream())
                .filter(date -> !date.bangla() && date.date() != null)
                .findFirst()
                .map(WrittenDate::found)
                .orElse(null);
    }

    @Nullable
    Found<String> heading() {
        return foot.heading() == null ? null : Words.title(foot.heading(), Words.LABELLED);
    }

    List<Found<String>> distribution() {
        return foot.entries().stream()
                .map(entry -> Words.name(entry.words(), entry.mark() == null ? Words.POSITIONAL : Words.LABELLED))
                .filter(Objects::nonNull)
                .toList();
    }
}
