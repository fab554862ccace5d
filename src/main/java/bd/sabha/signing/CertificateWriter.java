package bd.sabha.signing;

import bd.sabha.directory.PersonNames.Named;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Writes the certificates of Sabha's own authority: elliptic curve P-256. */
final class CertificateWriter {

    /** What X.520 allows a name. */
    private static final int LONGEST_NAME = 64;

    private CertificateWriter() {}

    static KeyWithChain authority(String name, Instant from, Instant until) {
        return writing(() -> {
            var pair = pair();
            var subject = new X500NameBuilder()
                    .addRDN(BCStyle.C, "BD")
                    .addRDN(BCStyle.O, name)
                    .addRDN(BCStyle.CN, name)
                    .build();
            var builder = builder(subject, subject, pair, from, until)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            return new KeyWithChain(pair.getPrivate(), List.of(signed(builder, pair.getPrivate())));
        });
    }

    static KeyWithChain person(Named person, KeyWithChain authority, Instant from, Instant until) {
        return writing(() -> {
            var pair = pair();
            var issuer = X500Name.getInstance(
                    authority.own().getSubjectX500Principal().getEncoded());
            var subject = new X500NameBuilder()
                    .addRDN(BCStyle.C, "BD")
                    .addRDN(BCStyle.CN, shortened(person.name()))
                    .build();
            var extensions = new JcaX509ExtensionUtils();
            var builder = builder(issuer, subject, pair, from, until)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(
                            Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            extensions.createSubjectKeyIdentifier(pair.getPublic()))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions.createAuthorityKeyIdentifier(authority.own()));
            if (person.email() != null && person.email().matches("\\p{ASCII}+")) {
                var address = new GeneralNames(new GeneralName(GeneralName.rfc822Name, person.email()));
                builder.addExtension(Extension.subjectAlternativeName, false, address);
            }
            return new KeyWithChain(pair.getPrivate(), List.of(signed(builder, authority.key()), authority.own()));
        });
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair pair, Instant from, Instant until) {
        var serial = new BigInteger(127, new SecureRandom()).setBit(126);
        return new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(from), Date.from(until), subject, pair.getPublic());
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws OperatorCreationException, IOException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        return Authorities.x509(builder.build(signer).getEncoded());
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private interface Writing {
        KeyWithChain write() throws GeneralSecurityException, OperatorCreationException, IOException;
    }

    private static KeyWithChain writing(Writing writing) {
        try {
            return writing.write();
        } catch (GeneralSecurityException | OperatorCreationException | IOException everyPlatformCan) {
            throw new IllegalStateException(everyPlatformCan);
        }
    }
}
