package bd.sabha.signing;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.calendar.Languages;
import bd.sabha.support.ArchiveRules;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.typesetting.Print;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signatures in PDFs, as they leave the typesetter. */
@SabhaTest
class SealTests {

    private static final String PASSPHRASE = "আমার সোনার বাংলা";

    @Autowired
    TestOffices offices;

    @Autowired
    SigningKeys keys;

    @Autowired
    Seals seals;

    @Autowired
    SealChecks checks;

    @Autowired
    Clock clock;

    TestOffice office;
    Print paper;

    @BeforeEach
    void aPaperAndTwoOfficersWithKeys() {
        office = offices.open();
        paper = Papers.minutes();
        keys.issue(office.chair().personId(), PASSPHRASE);
        keys.issue(office.officer().personId(), PASSPHRASE);
    }

    @Test
    void aSealedPaperIsArchivableAccessibleAndIntact() {
        assertThat(ArchiveRules.brokenBy(paper.pdf())).isEmpty();
        var sealed = seals.seal(paper.pdf(), key(office.chair()), seal("chair"));
        var twice = seals.seal(sealed, key(office.officer()), seal("issuer"));
        assertThat(checks.check(sealed).isIntact()).isTrue();
        assertThat(checks.check(twice).isIntact()).isTrue();
        assertThat(ArchiveRules.brokenBy(sealed)).isEmpty();
        assertThat(ArchiveRules.brokenBy(twice)).isEmpty();
    }

    private UnlockedKey key(TestOffice.Person person) {
        return keys.unlock(person.personId(), PASSPHRASE);
    }

    private Seal seal(String place) {
        var mark = paper.marks().stream()
                .filter(it -> it.name().equals(place))
                .findFirst()
                .orElseThrow();
        return new Seal(
                mark, "মোহাম্মদ ছুরত আলম", "জেলা প্রশাসক, বাগেরহাট", clock.instant(), "অনুমোদন", Languages.BANGLA);
    }
}
