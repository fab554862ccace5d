package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds two who would hold one post regularly at the same time, and one who would so hold two. */
final class Overlaps {

    private static final String NO_END = "9999-12-31";

    private final KnownRegister register;
    private final CodedRows posts;
    private final Findings findings;

    Overlaps(KnownRegister register, CodedRows posts, Findings findings) {
        this.register = register;
        this.posts = posts;
        this.findings = findings;
    }

    /** @param line null: the register says so */
    private record Span(String post, String person, String from, String to, @Nullable Line line) {

        Span(Row row, @Nullable Line line) {
            this(row.get(Column.POST), row.get(Column.PERSON), row.get(Column.FROM), row.get(Column.TO), line);
        }

        String end() {
            return to.isEmpty() ? NO_END : to;
        }
    }

    void check(List<Change> changes) {
        var regular = changes.stream()
                .filter(change -> change.row().get(Column.CHARGE).equals("REGULAR"))
                .toList();
        regular.stream()
                .collect(Collectors.groupingBy(change -> change.line().text(Column.POST)))
                .forEach((post, lines) -> check(lines, register.incumbencies(post), Reason.OVERLAP));
        regular.stream()
                .collect(Collectors.groupingBy(
                        change -> Objects.requireNonNull(change.row().person())))
                .forEach((person, lines) -> check(lines, register.incumbencies(person), Reason.TWO_POSTS));
    }

    private void check(List<Change> changes, List<Row> known, Reason reason) {
        if (changes.stream().allMatch(change -> change.kind() == Change.Kind.UNCHANGED)) {
            return;
        }
        var written = changes.stream()
                .map(change -> change.row().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var spans = new ArrayList<Span>();
        changes.forEach(change -> spans.add(new Span(change.row(), change.line())));
        known.stream()
                .filter(row -> row.get(Column.CHARGE).equals("REGULAR") && !written.contains(row.id()))
                .forEach(row -> spans.add(new Span(row, null)));
        spans.sort(Comparator.comparing(Span::from));
        var last = spans.get(0);
        for (var span : spans.subList(1, spans.size())) {
            if (last.end().compareTo(span.from()) >= 0
                    && !(reason == Reason.TWO_POSTS && span.post().equals(last.post()))) {
                tell(reason, last, span);
            }
            last = span.end().compareTo(last.end()) >= 0 ? span : last;
        }
    }

    private void tell(Reason reason, Span one, Span other) {
        var line = other.line() == null ? one.line() : other.line();
        if (line != null && reason == Reason.OVERLAP) {
            findings.cell(
                    line,
                    Column.FROM,
                    reason,
                    title(one),
                    one.person(),
                    one.from(),
                    one.to(),
                    other.person(),
                    other.from(),
                    other.to());
        } else if (line != null) {
            findings.cell(
                    line,
                    Column.FROM,
                    reason,
                    one.person(),
                    title(one),
                    one.from(),
                    one.to(),
                    title(other),
                    other.from(),
                    other.to());
        }
    }

    private String title(Span span) {
        return posts.title(span.post());
    }
}
