package bd.sabha.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bd.sabha.directory.PersonNames;
import bd.sabha.signing.PrivateAuthority.Wish;
import bd.sabha.signing.SigningTrouble.CertificateExpired;
import bd.sabha.signing.SigningTrouble.CertificateForeign;
import bd.sabha.signing.SigningTrouble.CertificateNotYetValid;
import bd.sabha.signing.SigningTrouble.LockedElsewhere;
import bd.sabha.signing.SigningTrouble.NoKey;
import bd.sabha.signing.SigningTrouble.OwnerDiffers;
import bd.sabha.signing.SigningTrouble.TooManyTries;
import bd.sabha.signing.SigningTrouble.Unusable;
import bd.sabha.signing.SigningTrouble.WrongPassphrase;
import bd.sabha.support.Engine;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffices;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People's keys: those that the office issues, and PKCS#12 files of every kind. */
@SabhaTest
class SigningKeysTests {

    private static final String PASSPHRASE = "আমার সোনার বাংলা";

    @Autowired
    TestOffices offices;

    @Autowired
    SigningKeys keys;

    @Autowired
    Authorities authorities;

    @Autowired
    PersonNames names;

    @Autowired
    Engine engine;

    @Autowired
    JdbcClient jdbc;

    TestOffice office;
    long chair;
    String name;
    PrivateAuthority licensed;

    @BeforeEach
    void aChairAndALicensedAuthority() throws Exception {
        office = offices.open();
        chair = office.chair().personId();
        name = names.of(chair).name();
        licensed = PrivateAuthority.named("Licensed CA " + chair);
        authorities.add(licensed.certificate, null, null);
    }

    @Test
    void theOfficeIssuesACertificateThatItsPassphraseUnlocks() {
        assertThat(keys.of(chair)).isEmpty();
        var issued = keys.issue(chair, PASSPHRASE);
        assertThat(issued.subject()).isEqualTo(name);
        assertThat(issued.issuer()).isEqualTo("সভা – দপ্তরের নিজস্ব সনদ কর্তৃপক্ষ");
        assertThat(issued.origin()).isEqualTo(Certificate.Origin.OFFICE);
        assertThat(Duration.between(issued.from(), issued.until()).toDays()).isBetween(1825L, 1827L);
        assertThat(keys.of(chair)).contains(issued);
        var key = keys.unlock(chair, PASSPHRASE);
        assertThat(key.certificate()).isEqualTo(issued);
        assertThat(key).hasToString("key of person " + chair);
        assertThat(key.chain()).hasSize(2);
    }

    @Test
    void aPassphraseIsTheSameHoweverItsLettersAreTyped() {
        keys.issue(chair, "ঢাকায় বড়ো সভা");
        assertThatCode(() -> keys.unlock(chair, "ঢাকায় বড়ো সভা")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "আমার সোনার বাংল", "আমার সোনার বাংলা ", "wrong", "\u0000"})
    void aWrongPassphraseOpensNothing(String wrong) {
        keys.issue(chair, PASSPHRASE);
        assertThatThrownBy(() -> keys.unlock(chair, wrong)).isInstanceOf(WrongPassphrase.class);
        assertThatCode(() -> keys.unlock(chair, PASSPHRASE)).doesNotThrowAnyException();
    }

    @Test
    void whoHasNoKeySignsNothing() {
        assertThatThrownBy(() -> keys.unlock(chair, PASSPHRASE)).isInstanceOf(NoKey.class);
        keys.issue(chair, PASSPHRASE);
        keys.forget(chair);
        assertThatThrownBy(() -> keys.unlock(chair, PASSPHRASE)).isInstanceOf(NoKey.class);
    }

    @Test
    void whoMistypesOftenWaits() {
        keys.issue(chair, PASSPHRASE);
        IntStream.range(0, 10).forEach(i -> assertThatThrownBy(() -> keys.unlock(chair, "wrong " + i))
                .isInstanceOf(WrongPassphrase.class));
        assertThatThrownBy(() -> keys.unlock(chair, PASSPHRASE)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void anExpiredCertificateSignsNoMore() {
        keys.issue(chair, PASSPHRASE);
        engine.jumpTo(Engine.START.plus(Duration.ofDays(6 * 366)));
        assertThatThrownBy(() -> keys.unlock(chair, PASSPHRASE))
                .isInstanceOf(CertificateExpired.class)
                .satisfies(trouble ->
                        assertThat(((SigningTrouble) trouble).arguments()).containsExactly(name, "১২ জুন ২০২৭"));
    }

    @Test
    void aNewKeyTakesThePlaceOfTheOldOneWhoseSecretIsForgotten() {
        keys.issue(chair, PASSPHRASE);
        var second = keys.issue(chair, "another one");
        assertThat(keys.of(chair)).contains(second);
        assertThatThrownBy(() -> keys.unlock(chair, PASSPHRASE)).isInstanceOf(WrongPassphrase.class);
        assertThat(jdbc.sql("select count(*) from signing_key where person_id = ? and locked_key is not null")
                        .param(chair)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void neitherPassphraseNorKeyIsKeptInTheOpen() {
        keys.issue(chair, PASSPHRASE);
        var kept = jdbc.sql("select locked_key from signing_key where person_id = ?")
                .param(chair)
                .query(byte[].class)
                .single();
        var key = keys.unlock(chair, PASSPHRASE).key().getEncoded();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key, StandardCharsets.ISO_8859_1))
                .doesNotContain("BEGIN");
        assertThat(new Locks("another secret").isOurs(kept)).isFalse();
        assertThatThrownBy(() -> new Locks("another secret").open(kept, PASSPHRASE))
                .isInstanceOf(LockedElsewhere.class);
    }

    @Test
    void aFileFromALicensedAuthorityIsKept() throws Exception {
        var file = PrivateAuthority.pkcs12(licensed.issue(new Wish(name).usage(KeyUsage.nonRepudiation)), "plain");
        var kept = keys.upload(chair, file, "plain");
        assertThat(kept.issuer()).isEqualTo("Licensed CA " + chair);
        assertThat(kept.origin()).isEqualTo(Certificate.Origin.LICENSED);
        assertThat(keys.unlock(chair, "plain").chain()).hasSize(2);
        assertThatThrownBy(() -> keys.unlock(chair, "wrong")).isInstanceOf(WrongPassphrase.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2048, 3072})
    void rsaKeysAreFine(int bits) throws Exception {
        var key = licensed.issue(new Wish(name), PrivateAuthority.rsa(bits));
        keys.upload(chair, PrivateAuthority.pkcs12(key, "x"), "x");
        assertThat(keys.unlock(chair, "x").key().getAlgorithm()).isEqualTo("RSA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp384r1", "secp521r1"})
    void ellipticCurvesAreFine(String curve) throws Exception {
        var key = licensed.issue(new Wish(name), PrivateAuthority.ec(curve));
        keys.upload(chair, PrivateAuthority.pkcs12(key, "x"), "x");
        assertThat(keys.unlock(chair, "x").key().getAlgorithm()).isEqualTo("EC");
    }

    @Test
    void anIntermediateAuthorityMayStandBetween() throws Exception {
        var key = licensed.below("Intermediate CA").issue(new Wish(name));
        assertThat(key.chain()).hasSize(3);
        keys.upload(chair, PrivateAuthority.pkcs12(key, "x"), "x");
        assertThat(keys.unlock(chair, "x").chain()).hasSize(3);
    }

    @Test
    void theAuthoritysOwnCertificateNeedNotBeInTheFile() throws Exception {
        keys.upload(chair, PrivateAuthority.pkcs12(licensed.issue(new Wish(name)), "x", 1), "x");
        assertThat(keys.unlock(chair, "x").chain()).hasSize(2);
    }

    @Test
    void aMissingIntermediateIsForeign() throws Exception {
        var key = licensed.below("Intermediate CA").issue(new Wish(name));
        refused(PrivateAuthority.pkcs12(key, "x", 1), "x")
                .isInstanceOf(CertificateForeign.class)
                .hasMessageContaining("Intermediate CA");
    }

    @Test
    void foreignCertificatesAreNamedWithTheirIssuer() throws Exception {
        var foreign = PrivateAuthority.named("Unknown CA").issue(new Wish(name));
        refused(PrivateAuthority.pkcs12(foreign, "x"), "x")
                .isInstanceOf(CertificateForeign.class)
                .hasMessageContaining("Unknown CA");
    }

    @Test
    void aCertificateThatOnlyClaimsTheNameOfATrustedAuthorityIsForeign() throws Exception {
        var impostor = PrivateAuthority.named("Licensed CA " + chair).issue(new Wish(name));
        refused(PrivateAuthority.pkcs12(impostor, "x"), "x").isInstanceOf(CertificateForeign.class);
    }

    @Test
    void aSelfSignedCertificateIsForeign() throws Exception {
        var itself = PrivateAuthority.named(name);
        var key = new KeyWithChain(itself.pair.getPrivate(), java.util.List.of(itself.certificate));
        refused(PrivateAuthority.pkcs12(key, "x"), "x").isInstanceOf(CertificateForeign.class);
    }

    @Test
    void aPersonsCertificateVouchesForNobody() throws Exception {
        var person = licensed.issue(new Wish("Somebody"));
        var forger = PrivateAuthority.named("x");
        assertThat(person.chain()).contains(licensed.certificate);
        var forged = forger.issue(new Wish(name));
        refused(PrivateAuthority.pkcs12(forged, "x"), "x").isInstanceOf(CertificateForeign.class);
    }

    @Test
    void expiredAndFutureCertificatesAreToldWithTheirDay() throws Exception {
        refused(file(new Wish(name).until("2022-06-11")), "x")
                .isInstanceOf(CertificateExpired.class)
                .hasMessageContaining("১১ জুন ২০২২");
        refused(file(new Wish(name).from("2022-06-13")), "x")
                .isInstanceOf(CertificateNotYetValid.class)
                .hasMessageContaining("১৩ জুন ২০২২");
    }

    @Test
    void certificatesThatAreNotForSigningAreRefused() throws Exception {
        unusable(file(new Wish(name).usage(KeyUsage.keyEncipherment)), "signing.trouble.key-usage");
        unusable(
                file(new Wish(name).usage(KeyUsage.keyAgreement | KeyUsage.dataEncipherment)),
                "signing.trouble.key-usage");
        keys.upload(chair, file(new Wish(name).usage(KeyUsage.digitalSignature)), "x");
        keys.upload(chair, file(new Wish(name)), "x");
    }

    @Test
    void weakKeysAreRefused() throws Exception {
        var weak = licensed.issue(new Wish(name), PrivateAuthority.rsa(1024));
        unusable(PrivateAuthority.pkcs12(weak, "x"), "signing.trouble.key-weak");
        unusable(file(new Wish(name).digest("SHA1")), "signing.trouble.key-weak");
    }

    @Test
    void aKeyThatIsNotItsCertificatesIsRefused() throws Exception {
        var one = licensed.issue(new Wish(name));
        var mixed = new KeyWithChain(PrivateAuthority.ec("secp256r1").getPrivate(), one.chain());
        unusable(PrivateAuthority.pkcs12(mixed, "x"), "signing.trouble.key-of-another");
    }

    @Test
    void aWrongPassphraseOfAFileIsToldAsSuch() throws Exception {
        var file = file(new Wish(name));
        refused(file, "wrong").isInstanceOf(WrongPassphrase.class);
        refused(file, "").isInstanceOf(WrongPassphrase.class);
    }

    @Test
    void whatIsNoKeyFileIsToldAsSuch() throws Exception {
        unusable(new byte[0], "signing.trouble.file-empty");
        unusable("%PDF-1.7 এটি সনদ নয়".getBytes(StandardCharsets.UTF_8), "signing.trouble.file-unreadable");
        var noise = new byte[4_000];
        new Random(1).nextBytes(noise);
        unusable(noise, "signing.trouble.file-unreadable");
        unusable(new byte[50 << 20], "signing.trouble.file-big");
        unusable(Authorities.encoded(licensed.certificate), "signing.trouble.file-unreadable");
    }

    @Test
    void aDamagedFileIsRefusedWhereverItIsDamaged() throws Exception {
        var whole = file(new Wish(name));
        var random = new Random(7);
        for (var i = 0; i < 20; i++) {
            var damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            refused(damaged, "x").isInstanceOf(SigningTrouble.class);
            refused(java.util.Arrays.copyOf(whole, random.nextInt(whole.length)), "x")
                    .isInstanceOf(SigningTrouble.class);
        }
        assertThat(keys.of(chair)).isEmpty();
    }

    @Test
    void aFileWithoutAKeyIsToldAsSuch() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("ca", licensed.certificate);
        unusable(PrivateAuthority.written(store, "x"), "signing.trouble.file-without-key");
    }

    @Test
    void ofSeveralKeysTheOneThatMaySignIsTaken() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var old = licensed.issue(new Wish(name).until("2022-01-01"));
        var now = licensed.issue(new Wish(name));
        store.setKeyEntry(
                "old", old.key(), "x".toCharArray(), old.chain().toArray(java.security.cert.Certificate[]::new));
        store.setKeyEntry(
                "now", now.key(), "x".toCharArray(), now.chain().toArray(java.security.cert.Certificate[]::new));
        var kept = keys.upload(chair, PrivateAuthority.written(store, "x"), "x");
        assertThat(kept.serial())
                .isEqualToIgnoringCase(now.own().getSerialNumber().toString(16));
    }

    @Test
    void anotherOwnersNameIsSaidAndCanBeConfirmed() throws Exception {
        var file = file(new Wish("Md. Somebody Else"));
        refused(file, "x").isInstanceOf(OwnerDiffers.class).hasMessageContaining("Md. Somebody Else");
        assertThat(keys.of(chair)).isEmpty();
        assertThat(keys.upload(chair, file, "x", true).subject()).isEqualTo("Md. Somebody Else");
    }

    @Test
    void theOwnerIsKnownInBothLanguagesAndByAddress() throws Exception {
        var person = names.of(chair);
        keys.upload(chair, file(new Wish(person.nameEn().toUpperCase(java.util.Locale.ROOT))), "x");
        keys.upload(chair, file(new Wish("জনাব " + person.name())), "x");
        keys.upload(chair, file(new Wish("Somebody Else").email(person.email())), "x");
    }

    @Test
    void aFilesPassphraseMayBeBangla() throws Exception {
        var key = licensed.issue(new Wish(name));
        var store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
        store.load(null, null);
        store.setKeyEntry("ক", key.key(), null, key.chain().toArray(java.security.cert.Certificate[]::new));
        var file = PrivateAuthority.written(store, PASSPHRASE);
        refused(file, "অন্য কিছু").isInstanceOf(WrongPassphrase.class);
        refused(file, "plain").isInstanceOf(WrongPassphrase.class);
        refused(new byte[] {1, 2, 3}, PASSPHRASE).isInstanceOf(Unusable.class);
        keys.upload(chair, file, PASSPHRASE);
        assertThatCode(() -> keys.unlock(chair, PASSPHRASE)).doesNotThrowAnyException();
    }

    @Test
    void aFailedUploadLeavesTheKeyBefore() throws Exception {
        var before = keys.issue(chair, PASSPHRASE);
        refused(new byte[] {1, 2, 3}, "x").isInstanceOf(SigningTrouble.class);
        assertThat(keys.of(chair)).contains(before);
        assertThatCode(() -> keys.unlock(chair, PASSPHRASE)).doesNotThrowAnyException();
    }

    @Test
    void aWithdrawnAuthoritysCertificatesSignNoMore() throws Exception {
        keys.upload(chair, file(new Wish(name)), "x");
        var id = authorities.trusted().stream()
                .filter(it -> it.x509().equals(licensed.certificate))
                .findFirst()
                .orElseThrow()
                .id();
        authorities.withdraw(id);
        assertThatThrownBy(() -> keys.unlock(chair, "x")).isInstanceOf(CertificateForeign.class);
        authorities.add(licensed.certificate, null, null);
        assertThatCode(() -> keys.unlock(chair, "x")).doesNotThrowAnyException();
    }

    private byte[] file(Wish wish) throws Exception {
        return PrivateAuthority.pkcs12(licensed.issue(wish), "x");
    }

    private AbstractThrowableAssert<?, ?> refused(byte[] file, String passphrase) {
        return assertThatThrownBy(() -> keys.upload(chair, file, passphrase));
    }

    private void unusable(byte[] file, String words) {
        refused(file, "x").isInstanceOf(Unusable.class).satisfies(trouble -> assertThat(
                        ((SigningTrouble) trouble).key())
                .isEqualTo(words));
    }
}
