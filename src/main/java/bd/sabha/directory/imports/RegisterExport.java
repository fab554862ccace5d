package bd.sabha.directory.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes the register in the form in which it is imported, in the reader's language. */
@Component
class RegisterExport {

    private final RegisterTables tables;
    private final Vocabulary words;

    RegisterExport(RegisterTables tables, Vocabulary words) {
        this.tables = tables;
        this.words = words;
    }

    void workbook(OutputStream out) throws IOException {
        try (var workbook = new WorkbookOutput(out)) {
            for (var table : Table.values()) {
                workbook.sheet(words.name(table), heads(table), rows(table));
            }
        }
    }

    void table(Table table, OutputStream out) throws IOException {
        CsvOutput.write(out, heads(table), rows(table));
    }

    /** The tables with their heads and a line each that shows how it is written. */
    void template(OutputStream out) throws IOException {
        try (var workbook = new WorkbookOutput(out)) {
            for (var table : Table.values()) {
                workbook.sheet(words.name(table), heads(table), Stream.of(example(table)));
            }
        }
    }

    void template(Table table, OutputStream out) throws IOException {
        CsvOutput.write(out, heads(table), Stream.of(example(table)));
    }

    private List<String> example(Table table) throws IOException {
        var resource = new ClassPathResource("register/" + table.key() + ".csv");
        try {
            var sheet = CsvFile.read(new Upload(table.key(), resource.getContentAsByteArray()));
            var heads = sheet.rows().get(0).cells();
            var cells = sheet.rows().get(1).cells();
            return table.columns().stream()
                    .map(column -> words.written(column, cells.get(heads.indexOf(column.key()))))
                    .toList();
        } catch (Unreadable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> heads(Table table) {
        return table.columns().stream().map(words::head).toList();
    }

    private Stream<List<String>> rows(Table table) {
        return tables.rows(table).stream().map(row -> table.columns().stream()
                .map(column -> words.written(column, row.get(column)))
                .toList());
    }
}
