package bd.sabha.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** An authority made in a test, which issues whatever it is asked for. */
final class PrivateAuthority {

    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    static final Instant FAR_AHEAD = Instant.parse("2040-01-01T00:00:00Z");

    final KeyPair pair;
    final X509Certificate certificate;
    private final List<X509Certificate> above;

    private PrivateAuthority(KeyPair pair, X509Certificate certificate, List<X509Certificate> above) {
        this.pair = pair;
        this.certificate = certificate;
        this.above = above;
    }

    static PrivateAuthority named(String name) throws Exception {
        var pair = ec("secp384r1");
        var wish = new Wish(name).usage(KeyUsage.keyCertSign).authority();
        return new PrivateAuthority(pair, write(wish, pair, name, pair.getPrivate()), List.of());
    }

    /** One below it. */
    PrivateAuthority below(String name) throws Exception {
        var child = ec("secp256r1");
        var wish = new Wish(name).usage(KeyUsage.keyCertSign).authority();
        var all = Stream.concat(Stream.of(certificate), above.stream()).toList();
        return new PrivateAuthority(child, write(wish, child, nameOf(certificate), pair.getPrivate()), all);
    }

    KeyWithChain issue(Wish wish) throws Exception {
        return issue(wish, ec("secp256r1"));
    }

    KeyWithChain issue(Wish wish, KeyPair subject) throws Exception {
        var own = write(wish, subject, nameOf(certificate), pair.getPrivate());
        var chain = new ArrayList<X509Certificate>(List.of(own, certificate));
        chain.addAll(above);
        return new KeyWithChain(subject.getPrivate(), chain);
    }

    /** What stands in a certificate. */
    static final class Wish {
        private final String name;
        private Instant from = LONG_AGO;
        private Instant until = FAR_AHEAD;
        private @Nullable Integer usage;
        private @Nullable KeyPurposeId purpose;
        private @Nullable String email;
        private boolean authority;
        private String digest = "SHA256";

        Wish(String name) {
            this.name = name;
        }

        Wish from(String day) {
            from = Instant.parse(day + "T00:00:00Z");
            return this;
        }

        Wish until(String day) {
            until = Instant.parse(day + "T00:00:00Z");
            return this;
        }

        Wish usage(int bits) {
            usage = bits;
            return this;
        }

        Wish purpose(KeyPurposeId id) {
            purpose = id;
            return this;
        }

        Wish email(String address) {
            email = address;
            return this;
        }

        Wish digest(String name) {
            digest = name;
            return this;
        }

        private Wish authority() {
            authority = true;
            return this;
        }
    }

    static KeyPair ec(String curve) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    static KeyPair rsa(int bits) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    /** Only the first so many certificates of the chain. */
    static byte[] pkcs12(KeyWithChain key, String passphrase, int certificates) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var chain = key.chain().subList(0, certificates).toArray(X509Certificate[]::new);
        store.setKeyEntry("minutes", key.key(), passphrase.toCharArray(), chain);
        return written(store, passphrase);
    }

    static byte[] pkcs12(KeyWithChain key, String passphrase) throws Exception {
        return pkcs12(key, passphrase, key.chain().size());
    }

    static byte[] written(KeyStore store, String passphrase) throws Exception {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, passphrase.toCharArray());
        return bytes.toByteArray();
    }

    private static String nameOf(X509Certificate certificate) {
        return CommonNames.of(certificate.getSubjectX500Principal());
    }

    private static X509Certificate write(Wish wish, KeyPair subject, String issuer, PrivateKey key) throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                name(issuer),
                new BigInteger(100, new SecureRandom()),
                Date.from(wish.from),
                Date.from(wish.until),
                name(wish.name),
                subject.getPublic());
        if (wish.authority) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        }
        if (wish.usage != null) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(wish.usage));
        }
        if (wish.purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(wish.purpose));
        }
        if (wish.email != null) {
            var names = new GeneralNames(new GeneralName(GeneralName.rfc822Name, wish.email));
            builder.addExtension(Extension.subjectAlternativeName, false, names);
        }
        var signer = new JcaContentSignerBuilder(
                        wish.digest + "with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : "RSA"))
                .build(key);
        return Authorities.x509(builder.build(signer).getEncoded());
    }

    private static org.bouncycastle.asn1.x500.X500Name name(String name) {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "BD")
                .addRDN(BCStyle.CN, name)
                .build();
    }
}
