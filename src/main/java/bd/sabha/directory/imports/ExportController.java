package bd.sabha.directory.imports;

import bd.sabha.directory.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands out the register, empty tables and the problems of an import as files. */
@Controller
@RequestMapping("/register/imports")
class ExportController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterExport export;
    private final Imports imports;
    private final FindingWords words;
    private final Vocabulary vocabulary;

    ExportController(RegisterExport export, Imports imports, FindingWords words, Vocabulary vocabulary) {
        this.export = export;
        this.imports = imports;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    @ModelAttribute
    void onlyAdministrators(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new AccessDeniedException("only for administrators");
        }
    }

    @GetMapping("/export/register.xlsx")
    void workbook(HttpServletResponse response) throws IOException {
        export.workbook(file(response, WORKBOOK, "register.xlsx"));
    }

    @GetMapping("/export/{table}.csv")
    void table(@PathVariable String table, HttpServletResponse response) throws IOException {
        export.table(named(table), file(response, "text/csv", table + ".csv"));
    }

    @GetMapping("/templates/register.xlsx")
    void template(HttpServletResponse response) throws IOException {
        export.template(file(response, WORKBOOK, "template.xlsx"));
    }

    @GetMapping("/templates/{table}.csv")
    void template(@PathVariable String table, HttpServletResponse response) throws IOException {
        export.template(named(table), file(response, "text/csv", table + "-template.csv"));
    }

    @GetMapping("/{id}/problems.csv")
    void problems(@PathVariable long id, HttpServletResponse response) throws IOException {
        var problems = imports.dryRun(id).problems();
        CsvOutput.write(
                file(response, "text/csv", "problems.csv"),
                vocabulary.problemHeads(),
                problems.stream().map(words::told).map(FindingWords.Told::cells));
    }

    private static Table named(String table) {
        for (var known : Table.values()) {
            if (known.key().equals(table)) {
                return known;
            }
        }
        throw new NoSuchElementException("table " + table);
    }

    private static OutputStream file(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return response.getOutputStream();
    }
}
