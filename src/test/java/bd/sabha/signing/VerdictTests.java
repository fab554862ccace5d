package bd.sabha.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.calendar.Format;
import bd.sabha.calendar.Languages;
import bd.sabha.directory.PersonNames;
import bd.sabha.signing.PrivateAuthority.Wish;
import bd.sabha.signing.SealVerdict.State;
import bd.sabha.signing.SigningTrouble.NoTimeStamp;
import bd.sabha.support.ArchiveRules;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import bd.sabha.typesetting.Print;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What is said of signatures by all kinds of keys, as time goes by, with and without a certified time. */
@SabhaTest
class VerdictTests {

    private static final String PASSPHRASE = "a long passphrase";

    @Autowired
    TestOffices offices;

    @Autowired
    SigningKeys keys;

    @Autowired
    Authorities authorities;

    @Autowired
    Seals seals;

    @Autowired
    SealChecks checks;

    @Autowired
    PersonNames names;

    @Autowired
    MessageSource messages;

    @Autowired
    Format format;

    @Autowired
    Engine engine;

    @Autowired
    Clock clock;

    long chair;
    String name;
    Print paper;
    PrivateAuthority licensed;

    @BeforeEach
    void aChairAndAPaper() throws Exception {
        TestOffice office = offices.open();
        chair = office.chair().personId();
        name = names.of(chair).name();
        paper = Papers.minutes();
        licensed = PrivateAuthority.named("Licensed CA " + chair);
        authorities.add(licensed.certificate, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA 2048", "EC secp256r1", "EC secp384r1", "EC secp521r1"})
    void everyKindOfKeySigns(String kind) throws Exception {
        var parts = kind.split(" ");
        var pair = parts[0].equals("RSA")
                ? PrivateAuthority.rsa(Integer.parseInt(parts[1]))
                : PrivateAuthority.ec(parts[1]);
        upload(licensed.issue(new Wish(name), pair));
        var sealed = sealed();
        assertThat(only(checks.check(sealed)).state()).isEqualTo(State.INTACT);
        assertThat(ArchiveRules.brokenBy(sealed)).isEmpty();
    }

    @Test
    void aSignatureBelowAnIntermediateAuthorityHolds() throws Exception {
        upload(licensed.below("Intermediate CA").issue(new Wish(name)));
        var seal = only(checks.check(sealed()));
        assertThat(seal.state()).as(seal.indication()).isEqualTo(State.INTACT);
        assertThat(seal.issuer()).isEqualTo("Intermediate CA");
        assertThat(seal.signedBy()).isEqualTo(name);
        assertThat(seal.at()).isBetween(Engine.START, Engine.START.plusSeconds(600));
    }

    @Test
    void aSignatureWhoseAuthorityIsTrustedNoMoreIsToldAsSuch() throws Exception {
        upload(licensed.issue(new Wish(name)));
        var sealed = sealed();
        authorities.trusted().stream()
                .filter(it -> it.x509().equals(licensed.certificate))
                .forEach(it -> authorities.withdraw(it.id()));
        var verdict = checks.check(sealed);
        assertThat(verdict.state()).isEqualTo(Verdict.State.UNTRUSTED);
        assertThat(only(verdict).state()).isEqualTo(State.UNTRUSTED);
        assertThat(only(verdict).signedBy()).isEqualTo(name);
    }

    @Test
    void whenACertificateHasExpiredOnlyTheArchiveKnowsThatItWasSignedBefore() {
        keys.issue(chair, PASSPHRASE);
        var sealed = sealed();
        var then = clock.instant();
        engine.jumpTo(Engine.START.plus(Duration.ofDays(6 * 366)));
        assertThat(only(checks.check(sealed)).state()).isEqualTo(State.EXPIRED);
        assertThat(checks.check(sealed).state()).isEqualTo(Verdict.State.UNTRUSTED);
        assertThat(checks.check(sealed, then).isIntact()).isTrue();
    }

    @Test
    void aCertifiedTimeIsPartOfTheSignatureAndOutlivesTheCertificate() throws Exception {
        try (var tsa = timeStamps()) {
            keys.issue(chair, PASSPHRASE);
            var sealed = stamping(tsa.address()).seal(paper.pdf(), keys.unlock(chair, PASSPHRASE), seal());
            var seal = only(checks.check(sealed));
            assertThat(seal.state()).as(seal.indication()).isEqualTo(State.INTACT);
            assertThat(seal.stampedAt()).isBetween(Engine.START, Engine.START.plusSeconds(600));
            assertThat(ArchiveRules.brokenBy(sealed)).isEmpty();
            engine.jumpTo(Engine.START.plus(Duration.ofDays(6 * 366)));
            assertThat(only(checks.check(sealed)).state()).isEqualTo(State.INTACT);
        }
    }

    @Test
    void withoutItsCertifiedTimeNothingIsSigned() throws Exception {
        keys.issue(chair, PASSPHRASE);
        var key = keys.unlock(chair, PASSPHRASE);
        var tsa = timeStamps();
        tsa.beMoody();
        assertThatThrownBy(() -> stamping(tsa.address()).seal(paper.pdf(), key, seal()))
                .isInstanceOf(NoTimeStamp.class);
        tsa.close();
        assertThatThrownBy(() -> stamping(tsa.address()).seal(paper.pdf(), key, seal()))
                .isInstanceOf(NoTimeStamp.class);
        assertThatThrownBy(() -> stamping("no address").seal(paper.pdf(), key, seal()))
                .isInstanceOf(NoTimeStamp.class);
    }

    @Test
    void whatIsNoSignedPdfIsToldAsSuch() throws Exception {
        assertThat(checks.check(paper.pdf()).state()).isEqualTo(Verdict.State.UNSIGNED);
        var noise = new byte[100_000];
        new Random(3).nextBytes(noise);
        for (var file : List.of(
                new byte[0],
                noise,
                "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8),
                "<html>সভা</html>".getBytes(StandardCharsets.UTF_8),
                new byte[10 << 20])) {
            assertThat(checks.check(file).state()).isEqualTo(Verdict.State.UNREADABLE);
        }
        assertThat(checks.check(locked()).state()).isEqualTo(Verdict.State.UNREADABLE);
    }

    @Test
    void aSealCanStandInEnglish() {
        keys.issue(chair, PASSPHRASE);
        var english = new Seal(
                paper.marks().get(0),
                "Md. Surat Alam",
                "Deputy Commissioner, Bagerhat",
                clock.instant(),
                "Approved",
                Languages.ENGLISH);
        var sealed = seals.seal(paper.pdf(), keys.unlock(chair, PASSPHRASE), english);
        assertThat(only(checks.check(sealed)).reason()).isEqualTo("Approved");
        assertThat(ArchiveRules.brokenBy(sealed)).isEmpty();
    }

    private byte[] locked() throws Exception {
        try (var document = Loader.loadPDF(paper.pdf())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private TimeStampServer timeStamps() throws Exception {
        var key = licensed.issue(new Wish("TSA").purpose(KeyPurposeId.id_kp_timeStamping));
        return new TimeStampServer(key, clock);
    }

    private Seals stamping(String address) {
        return new Seals(messages, format, address);
    }

    private void upload(KeyWithChain key) throws Exception {
        keys.upload(chair, PrivateAuthority.pkcs12(key, PASSPHRASE), PASSPHRASE);
    }

    private byte[] sealed() {
        return seals.seal(paper.pdf(), keys.unlock(chair, PASSPHRASE), seal());
    }

    private Seal seal() {
        return new Seal(paper.marks().get(0), name, "জেলা প্রশাসক", clock.instant(), "অনুমোদন", Languages.BANGLA);
    }

    private static SealVerdict only(Verdict verdict) {
        assertThat(verdict.seals()).hasSize(1);
        return verdict.seals().get(0);
    }
}
