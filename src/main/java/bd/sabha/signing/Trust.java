package bd.sabha.signing;

import bd.sabha.calendar.Format;
import bd.sabha.signing.SigningTrouble.CertificateExpired;
import bd.sabha.signing.SigningTrouble.CertificateForeign;
import bd.sabha.signing.SigningTrouble.CertificateNotYetValid;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether somebody may sign with a certificate today: its time runs, and an authority that is trusted vouches for it. */
@Component
class Trust {

    private final Authorities authorities;
    private final Format format;
    private final Clock clock;

    Trust(Authorities authorities, Format format, Clock clock) {
        this.authorities = authorities;
        this.format = format;
        this.clock = clock;
    }

    /**
     * The certificates from the person's own to the trusted authority's.
     *
     * @param known the person's own first, then others that may lead to the authority
     * @param field which field of a form the trouble is told at
     * @throws SigningTrouble when one may not sign with it
     */
    List<X509Certificate> path(List<X509Certificate> known, String field) {
        var own = known.get(0);
        var now = clock.instant();
        var owner = CommonNames.of(own.getSubjectX500Principal());
        if (now.isAfter(own.getNotAfter().toInstant())) {
            throw new CertificateExpired(field, owner, day(own.getNotAfter()));
        }
        if (now.isBefore(own.getNotBefore().toInstant())) {
            throw new CertificateNotYetValid(field, owner, day(own.getNotBefore()));
        }
        var trusted =
                authorities.trusted().stream().map(Authorities.Authority::x509).toList();
        if (trusted.contains(own)) {
            return List.of(own);
        }
        try {
            return built(known, trusted, now);
        } catch (GeneralSecurityException nobodyVouches) {
            throw new CertificateForeign(field, owner, CommonNames.of(own.getIssuerX500Principal()));
        }
    }

    private static List<X509Certificate> built(List<X509Certificate> known, List<X509Certificate> trusted, Instant now)
            throws GeneralSecurityException {
        var target = new X509CertSelector();
        target.setCertificate(known.get(0));
        var anchors = trusted.stream().map(it -> new TrustAnchor(it, null)).collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            throw new GeneralSecurityException("nobody is trusted");
        }
        var parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(now));
        var result =
                (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
        var path = new ArrayList<X509Certificate>();
        result.getCertPath().getCertificates().forEach(it -> path.add((X509Certificate) it));
        path.add(result.getTrustAnchor().getTrustedCert());
        return path.stream().distinct().toList();
    }

    private String day(Date date) {
        return format.date(date.toInstant().atZone(Format.DHAKA).toLocalDate());
    }
}
