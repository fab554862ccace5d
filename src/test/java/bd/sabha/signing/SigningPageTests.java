package bd.sabha.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bd.sabha.directory.PersonNames;
import bd.sabha.signing.PrivateAuthority.Wish;
import bd.sabha.support.SabhaTest;
import bd.sabha.support.TestOffice;
import bd.sabha.support.TestOffice.Person;
import bd.sabha.support.TestOffices;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages on which people get their certificates and administrators say whom they trust. */
@SabhaTest
class SigningPageTests {

    private static final String SECRET = "পদ্মা মেঘনা যমুনা";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffices offices;

    @Autowired
    SigningKeys keys;

    @Autowired
    Authorities authorities;

    @Autowired
    PersonNames names;

    TestOffice office;
    Person chair;
    String name;

    @BeforeEach
    void aChair() {
        office = offices.open();
        chair = office.chair();
        name = names.of(chair.personId()).name();
    }

    @Test
    void aCertificateIsGottenFromTheOffice() throws Exception {
        assertThat(page("/signing-key", chair))
                .contains("আপনার এখনো কোনো সনদ নেই")
                .doesNotContain("name=\"current\"");
        var answer = sent(issue("", SECRET, SECRET), chair);
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(page("/signing-key", chair)).contains(name, "মেয়াদ আছে", "১২ জুন ২০২৭", "দপ্তরের নিজস্ব কর্তৃপক্ষ");
        assertThatCode(() -> keys.unlock(chair.personId(), SECRET)).doesNotThrowAnyException();
    }

    @Test
    void passphrasesThatAreShortOrDifferAreRefusedAndNeverShownAgain() throws Exception {
        var differ = sent(issue("", SECRET, SECRET + "!"), chair);
        assertThat(differ.getStatus()).isEqualTo(422);
        assertThat(body(differ)).contains("দুইবার দুই রকম গোপন বাক্য").doesNotContain(SECRET);
        assertThat(body(sent(issue("", "ছোট", "ছোট"), chair)))
                .contains("সর্বোচ্চ ২০০টি")
                .doesNotContain("ছোট\"");
        assertThat(body(sent(issue("", "", ""), chair))).contains("সর্বোচ্চ ২০০টি");
        assertThat(body(sent(issue("", "          ", "          "), chair))).contains("সর্বোচ্চ ২০০টি");
        assertThat(keys.of(chair.personId())).isEmpty();
    }

    @Test
    void aKeyIsReplacedOnlyByWhoKnowsItsPassphrase() throws Exception {
        sent(issue("", SECRET, SECRET), chair);
        var before = keys.of(chair.personId());
        var refused = sent(issue("guessed", "another secret", "another secret"), chair);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("গোপন বাক্যটি সঠিক নয়").doesNotContain("guessed", "another secret");
        assertThat(keys.of(chair.personId())).isEqualTo(before);
        assertThat(sent(issue(SECRET, "another secret", "another secret"), chair)
                        .getStatus())
                .isEqualTo(303);
        assertThat(keys.of(chair.personId())).isNotEqualTo(before);
    }

    @Test
    void aKeyIsGivenUpByWhoKnowsItsPassphraseOrWithdrawnByAnAdministrator() throws Exception {
        sent(issue("", SECRET, SECRET), chair);
        var refused = sent(post("/signing-key/removal").param("current", "guessed"), chair);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("গোপন বাক্যটি সঠিক নয়").doesNotContain("guessed");
        assertThat(keys.of(chair.personId())).isPresent();
        var removal = post("/signing-key/removal").param("current", SECRET);
        assertThat(sent(removal, chair).getStatus()).isEqualTo(303);
        assertThat(keys.of(chair.personId())).isEmpty();
        sent(issue("", SECRET, SECRET), chair);
        assertThat(page("/administration/authorities", office.administrator())).contains(name);
        var withdrawal = post("/administration/authorities/keys/{id}/withdrawal", chair.personId());
        assertThat(sent(withdrawal, chair).getStatus()).isEqualTo(403);
        assertThat(sent(withdrawal, office.administrator()).getStatus()).isEqualTo(303);
        assertThat(keys.of(chair.personId())).isEmpty();
    }

    @Test
    void anAuthorityIsTrustedAfterAnAdministratorSaidSo() throws Exception {
        var licensed = PrivateAuthority.named("Licensed CA");
        var file = PrivateAuthority.pkcs12(licensed.issue(new Wish(name)), "x");
        var foreign = sent(upload(file, "x", false), chair);
        assertThat(foreign.getStatus()).isEqualTo(422);
        assertThat(body(foreign)).contains("‘Licensed CA’, যা এখানে বিশ্বস্ত কর্তৃপক্ষের তালিকায় নেই");
        assertThat(sent(trust(Authorities.encoded(licensed.certificate)), chair).getStatus())
                .isEqualTo(403);
        assertThat(sent(trust(pem(licensed)), office.administrator()).getStatus())
                .isEqualTo(303);
        assertThat(page("/administration/authorities", office.administrator()))
                .contains(
                        "Licensed CA",
                        Authorities.sha256(licensed.certificate).substring(0, 2).toUpperCase() + ":");
        assertThat(sent(upload(file, "x", false), chair).getStatus()).isEqualTo(303);
        assertThat(page("/signing-key", chair)).contains("Licensed CA", "লাইসেন্সপ্রাপ্ত কর্তৃপক্ষ");
    }

    @Test
    void anotherNameIsToldAndConfirmed() throws Exception {
        var licensed = trusted();
        var file = PrivateAuthority.pkcs12(licensed.issue(new Wish("Abdul Karim")), "x");
        assertThat(page("/signing-key", chair)).doesNotContain("name=\"mine\"");
        var told = sent(upload(file, "x", false), chair);
        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(body(told)).contains("‘Abdul Karim’", name, "name=\"mine\"");
        assertThat(sent(upload(file, "x", true), chair).getStatus()).isEqualTo(303);
        assertThat(page("/signing-key", chair)).contains("Abdul Karim");
    }

    @Test
    void filesThatAreNoneAreToldAsSuch() throws Exception {
        assertThat(body(sent(multipart("/signing-key/file"), chair))).contains("যেটি দেওয়া হয়েছে তা খালি");
        assertThat(body(sent(upload(new byte[0], "x", false), chair))).contains("যেটি দেওয়া হয়েছে তা খালি");
        assertThat(body(sent(upload(new byte[50 << 20], "x", false), chair))).contains("ফাইলটি অনেক বড়");
        assertThat(body(sent(upload("garbage".getBytes(StandardCharsets.UTF_8), "x", false), chair)))
                .contains("PKCS#12 ফাইল (.p12 বা .pfx) নয়");
        var file = PrivateAuthority.pkcs12(trusted().issue(new Wish(name)), "right");
        var wrong = sent(upload(file, "not-this-one", false), chair);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("গোপন বাক্যটি সঠিক নয়").doesNotContain("not-this-one");
    }

    @Test
    void onlyCertificatesOfAuthoritiesBecomeTrusted() throws Exception {
        var admin = office.administrator();
        var licensed = PrivateAuthority.named("Licensed CA");
        var person = licensed.issue(new Wish("Somebody"));
        assertThat(body(sent(trust(Authorities.encoded(person.own())), admin)))
                .contains("‘Somebody’-এর সনদটি কোনো কর্তৃপক্ষের নয়");
        assertThat(body(sent(trust(new byte[0]), admin))).contains("তা খালি");
        assertThat(body(sent(trust(new byte[2 << 20]), admin))).contains("অনেক বড়");
        assertThat(body(sent(trust("%PDF".getBytes(StandardCharsets.UTF_8)), admin)))
                .contains("X.509 সনদের ফাইল নয়");
        var two = (new String(pem(licensed), StandardCharsets.UTF_8)
                        + new String(pem(PrivateAuthority.named("b")), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(body(sent(trust(two), admin))).contains("একাধিক সনদ");
    }

    @Test
    void theOfficesAuthorityCanBeTakenAlong() throws Exception {
        sent(issue("", SECRET, SECRET), chair);
        var answer = sent(get("/signing-key/authority.cer"), chair);
        assertThat(Authorities.x509(answer.getContentAsByteArray()).getBasicConstraints())
                .isZero();
    }

    private PrivateAuthority trusted() throws Exception {
        var licensed = PrivateAuthority.named("Licensed CA");
        authorities.add(licensed.certificate, null, null);
        return licensed;
    }

    private static byte[] pem(PrivateAuthority authority) {
        return ("-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(Authorities.encoded(authority.certificate))
                        + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder issue(String current, String passphrase, String again) {
        return post("/signing-key")
                .param("current", current)
                .param("passphrase", passphrase)
                .param("again", again);
    }

    private static MockHttpServletRequestBuilder upload(byte[] file, String passphrase, boolean mine) {
        return multipart("/signing-key/file")
                .file(new MockMultipartFile("file", "key.p12", "application/x-pkcs12", file))
                .param("passphrase", passphrase)
                .param("mine", "" + mine);
    }

    private static MockHttpServletRequestBuilder trust(byte[] file) {
        return multipart("/administration/authorities")
                .file(new MockMultipartFile("file", "ca.cer", "application/pkix-cert", file));
    }

    private String page(String path, Person person) throws Exception {
        var answer = sent(get(path), person);
        assertThat(answer.getStatus()).isEqualTo(200);
        return body(answer);
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request, Person person) throws Exception {
        return web.perform(request.with(user(person.username())).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
