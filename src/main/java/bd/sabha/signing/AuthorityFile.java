package bd.sabha.signing;

import bd.sabha.signing.SigningTrouble.Unusable;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** A file with the certificate of an authority: DER, PEM or PKCS#7. */
final class AuthorityFile {

    private static final int MOST_BYTES = 1 << 20;

    private AuthorityFile() {}

    /** @throws SigningTrouble when there is not one certificate in it, or it is no authority's that is valid */
    static X509Certificate read(byte[] bytes, Instant now) {
        if (bytes.length == 0) {
            throw new Unusable("signing.authorities.file-empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unusable("signing.authorities.file-big");
        }
        var found = certificates(bytes);
        if (found.size() != 1) {
            throw new Unusable(
                    found.isEmpty() ? "signing.authorities.file-unreadable" : "signing.authorities.file-several");
        }
        var certificate = found.get(0);
        var name = CommonNames.of(certificate.getSubjectX500Principal());
        if (!isAuthority(certificate)) {
            throw new Unusable("signing.authorities.no-authority", name);
        }
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new Unusable("signing.authorities.expired", name);
        }
        return certificate;
    }

    private static List<X509Certificate> certificates(byte[] bytes) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(bytes))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException | RuntimeException unreadable) {
            return List.of();
        }
    }

    /** Old roots say nothing of what they are for, but sign themselves. */
    private static boolean isAuthority(X509Certificate certificate) {
        if (certificate.getBasicConstraints() >= 0) {
            return true;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return certificate.getExtensionValue("2.5.29.19") == null;
        } catch (GeneralSecurityException issuedByAnother) {
            return false;
        }
    }
}
