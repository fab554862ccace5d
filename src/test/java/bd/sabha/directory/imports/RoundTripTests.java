package bd.sabha.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.calendar.Languages;
import bd.sabha.directory.Register;
import bd.sabha.directory.Register.Charge;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was exported and not touched changes nothing when it is imported, in either form and language. */
@SabhaTest
class RoundTripTests {

    @Autowired
    TestOffices offices;

    @Autowired
    Register register;

    @Autowired
    RegisterExport export;

    @Autowired
    DryRuns dryRuns;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aRegisterWithOddities() {
        var office = offices.open();
        var post = register.post(office.districtOffice(), "=পদ; \"উদ্ধৃত\",\nদুই লাইন", "Post", false, null);
        register.appoint(
                post,
                register.person("ভুল ঠিকানা " + post, "Wrong address", "no address"),
                Charge.ADDITIONAL_CHARGE,
                LocalDate.of(2021, 1, 1));
        register.office(null, 3, "পুরোনো স্তর", "Layer of old", "নেই এমন স্থান", "Nowhere", "not-a-mail");
        var namesake = register.person("একই নাম", "Same name", null);
        register.appoint(post, register.person("একই নাম", "Same name", null), Charge.ACTING, LocalDate.of(2021, 1, 1));
        var former = register.appoint(post, namesake, Charge.REGULAR, LocalDate.of(2020, 1, 1));
        register.release(former, LocalDate.of(2020, 12, 31));
        register.appoint(post, namesake, Charge.REGULAR, LocalDate.of(2021, 1, 1));
        jdbc.sql("update post set aliases = array['পিএ', 'PA'], code = 'odd-' || id where id = ?")
                .param(post)
                .update();
    }

    @AfterEach
    void backToBangla() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aWorkbookChangesNothing() throws IOException {
        for (var language : List.of(Languages.BANGLA, Languages.ENGLISH)) {
            changesNothing(language, List.of(workbook()));
        }
    }

    @Test
    void tablesOfTextChangeNothing() throws IOException {
        for (var language : List.of(Languages.BANGLA, Languages.ENGLISH)) {
            changesNothing(language, tables());
        }
    }

    @Test
    void theEmptyTablesWithTheirExampleCanBeImported() throws IOException {
        var out = new ByteArrayOutputStream();
        export.template(out);
        var run = dryRuns.of(List.of(new Upload("template.xlsx", out.toByteArray())));
        assertThat(run.problems()).isEmpty();
        assertThat(run.effects()).hasSize(3).allMatch(change -> change.kind() == Change.Kind.NEW);
    }

    private void changesNothing(Locale language, List<Upload> uploads) {
        LocaleContextHolder.setLocale(language);
        var run = dryRuns.of(uploads);
        assertThat(run.problems()).isEmpty();
        assertThat(run.notes()).isEmpty();
        assertThat(run.effects()).isEmpty();
        assertThat(run.changes())
                .hasSize(jdbc.sql(
                                """
                                select (select count(*) from office) + (select count(*) from post)
                                     + (select count(*) from incumbency where charge <> 'SUBSTITUTE')
                                """)
                        .query(Integer.class)
                        .single());
    }

    private Upload workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        export.workbook(out);
        return new Upload("register.xlsx", out.toByteArray());
    }

    private List<Upload> tables() throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var table : Table.values()) {
            var out = new ByteArrayOutputStream();
            export.table(table, out);
            uploads.add(new Upload(table.key() + ".csv", out.toByteArray()));
        }
        return uploads;
    }
}
