package bd.sabha.directory.imports;

import static bd.sabha.directory.imports.Change.Kind.CHANGED;
import static bd.sabha.directory.imports.Change.Kind.NEW;
import static bd.sabha.directory.imports.Change.Kind.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.directory.CurrentRegister;
import bd.sabha.directory.Register;
import bd.sabha.directory.imports.Imports.Outcome;
import bd.sabha.support.SabhaTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files become rows of the register: all of them, once, or none. */
@SabhaTest
class ImportTests {

    @Autowired
    Imports imports;

    @Autowired
    ImportFiles files;

    @Autowired
    Register register;

    @Autowired
    CurrentRegister current;

    @Autowired
    JdbcClient jdbc;

    private final String code = "c" + UUID.randomUUID().toString().substring(0, 8);
    private long account;

    @BeforeEach
    void anAdministrator() {
        account = register.account(register.person("প্রশাসক", "Administrator", null), code, null, true);
    }

    @Test
    void anOfficeItsPostAndItsHeadArriveTogether() {
        var id = keep(Tables.office(code));
        assertThat(imports.dryRun(id).problems()).isEmpty();
        assertThat(rows()).isEmpty();

        assertThat(imports.apply(id)).isEqualTo(Outcome.IMPORTED);

        assertThat(rows())
                .containsExactly("দপ্তর %s, Bagerhat: প্রধান true, নাম %s from 2020-01-01".formatted(code, code));
        assertThat(files.get(id).result().get(Table.OFFICES)).isEqualTo(Map.of(NEW, 1, CHANGED, 0, UNCHANGED, 0));
        var post = postId();
        assertThat(current.picture().holder(post)).isPresent();
    }

    @Test
    void theSameAgainChangesNothing() {
        imports.apply(keep(Tables.office(code)));
        var again = keep(Tables.office(code));
        assertThat(imports.dryRun(again).effects()).isEmpty();
        assertThat(imports.apply(again)).isEqualTo(Outcome.IMPORTED);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void pressedTwiceItIsDoneOnce() {
        var id = keep(Tables.office(code));
        imports.apply(id);
        jdbc.sql("update office set name = 'পরে বদলানো' where code = ?")
                .param(code + "-o")
                .update();
        assertThat(imports.apply(id)).isEqualTo(Outcome.ALREADY_IMPORTED);
        assertThat(rows()).singleElement().asString().startsWith("পরে বদলানো");
    }

    @Test
    void parentsAndLiaisonsMayComeLater() {
        var id = keep(Tables.of()
                .file(
                        "offices.csv",
                        "name;parent;layer;code",
                        "শাখা %s;%s-z;6;%s-a".formatted(code, code, code),
                        "মূল %s;;5;%s-z".formatted(code, code))
                .file(
                        "posts.csv",
                        "designation\tcode\toffice\tliaison",
                        "ক\t%s-1\t%s-a\t%s-2".formatted(code, code, code),
                        "খ\t%s-2\t%s-z\t".formatted(code, code)));
        assertThat(imports.dryRun(id).problems()).isEmpty();
        imports.apply(id);
        assertThat(jdbc.sql(
                                """
                                select parent.code || ' ' || liaison.code from post
                                  join office on office.id = post.office_id join office parent on parent.id = office.parent_id
                                  join post liaison on liaison.id = post.liaison_id where post.code = ?
                                """)
                        .param(code + "-1")
                        .query(String.class)
                        .single())
                .isEqualTo(code + "-z " + code + "-2");
    }

    @Test
    void whatAFileDoesNotSayStays() {
        imports.apply(keep(Tables.office(code)));
        var id = keep(Tables.of().file("o.csv", "কোড,স্তর,নাম,ইংরেজি নাম", code + "-o,জেলা,নতুন নাম,"));
        var change = imports.dryRun(id).effects().get(0);
        assertThat(change.differences())
                .containsExactly(new Change.Difference(Column.NAME, "দপ্তর " + code, "নতুন নাম"));
        imports.apply(id);
        assertThat(rows()).singleElement().asString().startsWith("নতুন নাম, Bagerhat");
        assertThat(jdbc.sql("select name_en || version from office where code = ?")
                        .param(code + "-o")
                        .query(String.class)
                        .single())
                .isEqualTo("Office1");
    }

    @Test
    void aHandoverEndsOneAndBeginsTheOtherInAnyOrder() {
        imports.apply(keep(Tables.office(code)));
        var id = keep(Tables.of()
                .file(
                        "i.csv",
                        Tables.INCUMBENCIES,
                        "%s-p,পরের জন %s,Next,%s@next.example,,১/৬/২০২২,".formatted(code, code, code),
                        "%s-p,নাম %s,,,regular,2020-01-01,31.05.2022".formatted(code, code)));
        assertThat(imports.dryRun(id).problems()).isEmpty();
        assertThat(imports.apply(id)).isEqualTo(Outcome.IMPORTED);
        assertThat(jdbc.sql(
                                """
                                select person.name || ' ' || i.from_on || ' ' || coalesce(i.to_on::text, '-')
                                  from incumbency i join person on person.id = i.person_id where i.post_id = ?
                                 order by i.from_on
                                """)
                        .param(postId())
                        .query(String.class)
                        .list())
                .containsExactly("নাম " + code + " 2020-01-01 2022-05-31", "পরের জন " + code + " 2022-06-01 -");
    }

    @Test
    void whoStandsInForSomebodyStopsWhenTheyLeave() {
        imports.apply(keep(Tables.office(code)));
        jdbc.sql(
                        """
                        insert into incumbency (post_id, person_id, charge, from_on, to_on, substitutes, reason)
                        select post_id, person_id, 'SUBSTITUTE', days.first, days.last, id, 'ছুটি'
                          from incumbency, (values (date '2022-05-01', date '2022-06-30'), ('2022-07-01', '2022-07-03'))
                               as days (first, last) where post_id = ?
                        """)
                .param(postId())
                .update();
        imports.apply(keep(Tables.of()
                .file("i.csv", Tables.INCUMBENCIES, "%s-p,নাম %s,,,,2020-01-01,2022-05-31".formatted(code, code))));
        assertThat(jdbc.sql(
                                "select from_on || ' ' || to_on from incumbency where post_id = ? and charge = 'SUBSTITUTE'")
                        .param(postId())
                        .query(String.class)
                        .list())
                .containsExactly("2022-05-01 2022-05-31");
    }

    @Test
    void oneWrongCellAndNothingArrives() {
        var id = keep(Tables.office(code).file("late.csv", Tables.POSTS, code + "-q," + code + "-o,পদ,Post,হয়তো"));
        assertThat(imports.apply(id)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(rows()).isEmpty();
        assertThat(jdbc.sql("select count(*) from office where code = ?")
                        .param(code + "-o")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(files.get(id).importedAt()).isNull();
    }

    @Test
    void whenTheDatabaseRefusesNothingArrives() {
        jdbc.sql("alter table incumbency add constraint refused check (from_on <> '1987-06-05')")
                .update();
        try {
            var id = keep(Tables.office(code)
                    .file("i.csv", Tables.INCUMBENCIES, code + "-p,নাম " + code + ",,,ACTING,1987-06-05,1987-06-06"));
            assertThat(imports.dryRun(id).problems()).isEmpty();
            assertThatThrownBy(() -> imports.apply(id)).isInstanceOf(DataAccessException.class);
            assertThat(rows()).isEmpty();
            assertThat(files.get(id).importedAt()).isNull();
        } finally {
            jdbc.sql("alter table incumbency drop constraint refused").update();
        }
    }

    @Test
    void aRegisterThatChangedInBetweenIsLookedAtAgain() {
        imports.apply(keep(Tables.office(code)));
        var id = keep(
                Tables.of().file("i.csv", Tables.INCUMBENCIES, code + "-p,অন্য " + code + ",,,,2019-01-01,2019-12-31"));
        assertThat(imports.dryRun(id).problems()).isEmpty();
        jdbc.sql("update incumbency set from_on = '2019-06-01' where post_id = ?")
                .param(postId())
                .update();
        assertThat(imports.apply(id)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(jdbc.sql("select count(*) from incumbency where post_id = ?")
                        .param(postId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private long keep(Tables tables) {
        return files.keep(tables.uploads(), account);
    }

    private long postId() {
        return jdbc.sql("select id from post where code = ?")
                .param(code + "-p")
                .query(Long.class)
                .single();
    }

    private List<String> rows() {
        return jdbc.sql(
                        """
                        select o.name || ', ' || o.place_en || ': ' || p.designation || ' ' || p.head || ', '
                               || person.name || ' from ' || i.from_on
                          from office o join post p on p.office_id = o.id join incumbency i on i.post_id = p.id
                          join person on person.id = i.person_id where o.code = ? order by i.from_on
                        """)
                .param(code + "-o")
                .query(String.class)
                .list();
    }
}
