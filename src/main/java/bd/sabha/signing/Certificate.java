package bd.sabha.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;

/**
 * Whose a certificate is, as pages show it.
 *
 * @param subject and issuer: their names in it
 * @param serial hexadecimal
 */
public record Certificate(String subject, String issuer, Instant from, Instant until, String serial, Origin origin) {

    /** Where a certificate comes from. */
    public enum Origin {
        /** Sabha's own authority. */
        OFFICE,
        /** A licensed authority. */
        LICENSED
    }

    static Certificate of(X509Certificate certificate, Origin origin) {
        return new Certificate(
                CommonNames.of(certificate.getSubjectX500Principal()),
                CommonNames.of(certificate.getIssuerX500Principal()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                origin);
    }

    /** Whether one may sign with it at that time. */
    public boolean isValidAt(Instant time) {
        return !time.isBefore(from) && !time.isAfter(until);
    }

    /** Subject, issuer and serial number in a line: what a signature records. */
    public String described() {
        return subject + " / " + issuer + " / " + serial;
    }
}
