package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds two who would hold a post regularly at the same time, in the files and in the register. */
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
    private record Span(String person, String from, String to, @Nullable Line line) {

        Span(Row row, @Nullable Line line) {
            this(row.get(Column.PERSON), row.get(Column.FROM), row.get(Column.TO), line);
        }

        String end() {
            return to.isEmpty() ? NO_END : to;
        }
    }

    void check(List<Change> changes) {
        changes.stream()
                .filter(change -> change.row().get(Column.CHARGE).equals("REGULAR"))
                .collect(Collectors.groupingBy(change -> change.line().text(Column.POST)))
                .forEach(this::check);
    }

    private void check(String post, List<Change> changes) {
        if (changes.stream().allMatch(change -> change.kind() == Change.Kind.UNCHANGED)) {
            return;
        }
        var written = changes.stream()
                .map(change -> change.row().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var spans = new ArrayList<Span>();
        changes.forEach(change -> spans.add(new Span(change.row(), change.line())));
        register.incumbencies(post).stream()
                .filter(row -> row.get(Column.CHARGE).equals("REGULAR") && !written.contains(row.id()))
                .forEach(row -> spans.add(new Span(row, null)));
        spans.sort(Comparator.comparing(Span::from));
        for (var i = 1; i < spans.size(); i++) {
            var last = spans.subList(0, i).stream()
                    .max(Comparator.comparing(Span::end))
                    .orElseThrow();
            if (last.end().compareTo(spans.get(i).from()) >= 0) {
                tell(post, last, spans.get(i));
            }
        }
    }

    private void tell(String post, Span one, Span other) {
        var line = other.line() == null ? one.line() : other.line();
        if (line != null) {
            findings.cell(
                    line,
                    Column.FROM,
                    Reason.OVERLAP,
                    posts.title(post),
                    one.person(),
                    one.from(),
                    one.to(),
                    other.person(),
                    other.from(),
                    other.to());
        }
    }
}
