package bd.sabha.directory.imports;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.implementer.Spelling;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the tables in both languages: names of sheets, heads of columns, and what is written for a value. */
@Component
class Vocabulary {

    private static final Map<Column, List<String>> VALUES = Map.of(
            Column.LAYER, List.of("1", "2", "4", "5", "6", "7", "9"),
            Column.KIND, List.of("OFFICE", "INSTITUTION", "LOCAL_BODY", "OUTSIDE"),
            Column.HEAD, List.of("true", "false"),
            Column.CHARGE, List.of("REGULAR", "ADDITIONAL_CHARGE", "ACTING", "CURRENT_CHARGE", "SUBSTITUTE"));

    private final MessageSource messages;
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<Column, Map<String, String>> values = new EnumMap<>(Column.class);

    Vocabulary(MessageSource messages) {
        this.messages = messages;
        Stream.of(Table.values()).forEach(table -> spellings("import.table." + table.key(), table.key())
                .forEach(word -> tables.put(word, table)));
        Stream.of(Column.values()).forEach(column -> spellings("import.column." + column.key(), column.key())
                .forEach(word -> columns.put(word, column)));
        VALUES.forEach((column, known) -> {
            var byWord = new HashMap<String, String>();
            known.forEach(value -> spellings(key(column, value), value).forEach(word -> byWord.put(word, value)));
            values.put(column, byWord);
        });
    }

    Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(plain(name)));
    }

    Optional<Column> column(Table table, String head) {
        return Optional.ofNullable(columns.get(plain(head))).filter(table.columns()::contains);
    }

    boolean hasWords(Column column) {
        return VALUES.containsKey(column);
    }

    Optional<String> value(Column column, String written) {
        return Optional.ofNullable(values.getOrDefault(column, Map.of()).get(plain(written)));
    }

    /** The table's name in the reader's language. */
    String name(Table table) {
        return first("import.table." + table.key());
    }

    /** The column's head in the reader's language. */
    String head(Column column) {
        return first("import.column." + column.key());
    }

    /** How the value is written in the reader's language. */
    String written(Column column, String value) {
        var known = VALUES.getOrDefault(column, List.of());
        return known.contains(value) ? first(key(column, value)) : value;
    }

    List<String> problemHeads() {
        return Stream.of("source", "line", "column", "what", "found")
                .map(part -> first("import.problems." + part))
                .toList();
    }

    /** What is said about a column below the form. */
    record ColumnHelp(String key, String head, boolean required, String how) {}

    /** What is said about a table below the form. */
    record TableHelp(String key, String name, List<ColumnHelp> columns) {}

    List<TableHelp> help() {
        return Stream.of(Table.values())
                .map(table -> new TableHelp(
                        table.key(),
                        name(table),
                        table.columns().stream()
                                .map(column -> new ColumnHelp(
                                        column.key(),
                                        head(column),
                                        table.required().contains(column),
                                        messages.getMessage("import.help." + column.key(), null, Languages.reader())))
                                .toList()))
                .toList();
    }

    private String first(String key) {
        return words(key, Languages.reader()).findFirst().orElseThrow();
    }

    private Stream<String> spellings(String key, String itself) {
        return Stream.concat(
                        Stream.of(itself),
                        Stream.of(Languages.BANGLA, Languages.ENGLISH).flatMap(language -> words(key, language)))
                .map(Vocabulary::plain);
    }

    private Stream<String> words(String key, Locale language) {
        return Stream.of(messages.getMessage(key, null, language).split(";")).map(String::strip);
    }

    private static String key(Column column, String value) {
        return "import.word." + column.key() + "." + value;
    }

    private static String plain(String written) {
        return Spelling.plain(Format.latinDigits(written).replace('_', ' ').replace('-', ' '));
    }
}
