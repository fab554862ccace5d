package bd.sabha.directory.imports;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.directory.imports.Change.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what was found, and what will change, in the reader's words. */
@Component
class FindingWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource messages;
    private final Vocabulary words;
    private final Format format;

    FindingWords(MessageSource messages, Vocabulary words, Format format) {
        this.messages = messages;
        this.words = words;
        this.format = format;
    }

    /** A finding as a page shows it. @param line empty: the whole file */
    record Told(String source, String line, String column, String what, String found) {

        List<String> cells() {
            return List.of(source, line, column, what, found);
        }
    }

    /** A change as a page shows it. */
    record Effect(String source, String line, String table, boolean isNew, String title, List<Step> steps) {}

    /** A value that changes. @param before empty: there was none */
    record Step(String column, String before, String after) {}

    /** How many rows of a table are new, changed, unchanged. */
    record Count(String table, List<String> numbers) {}

    List<Count> counts(Map<Table, Map<Kind, Integer>> counts) {
        return Stream.of(Table.values())
                .map(table -> new Count(
                        words.name(table),
                        Stream.of(Kind.values())
                                .map(kind -> format.number(
                                        counts.getOrDefault(table, Map.of()).getOrDefault(kind, 0)))
                                .toList()))
                .toList();
    }

    Told told(Finding finding) {
        var arguments = finding.arguments().stream().map(this::argument).toArray();
        var what = messages.getMessage("import.problem." + finding.reason(), arguments, Languages.reader());
        return new Told(finding.source(), line(finding.line()), finding.column(), what, finding.found());
    }

    Effect effect(Change change) {
        var steps = change.differences().stream()
                .map(difference -> new Step(
                        words.head(difference.column()),
                        value(difference.column(), difference.before()),
                        value(difference.column(), difference.after())))
                .toList();
        return new Effect(
                change.line().source(),
                line(change.line().number()),
                words.name(change.table()),
                change.kind() == Kind.NEW,
                change.title(),
                steps);
    }

    private String line(int number) {
        return number == 0 ? "" : format.number(number);
    }

    private Object argument(Object argument) {
        if (argument instanceof Column column) {
            return words.head(column);
        }
        if (argument instanceof Number number) {
            return format.number(number.longValue());
        }
        return argument.equals("")
                ? messages.getMessage("import.to.open", null, Languages.reader())
                : day(argument.toString());
    }

    private String value(Column column, String value) {
        return day(words.written(column, value));
    }

    private String day(String text) {
        return DAY.matcher(text).matches() ? format.date(LocalDate.parse(text)) : text;
    }
}
