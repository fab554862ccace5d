package bd.sabha.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What DSS found out about a signature, in the few states that people care for. */
final class SealReading {

    private SealReading() {}

    static SealVerdict of(SignatureWrapper signature, SimpleReport report, byte[] pdf) {
        var certificate = signature.getSigningCertificate();
        var range = signature.getSignatureByteRange();
        var whole = range != null
                && range.size() == 4
                && range.get(2).longValue() + range.get(3).longValue() == pdf.length;
        var sub = report.getSubIndication(signature.getId());
        return new SealVerdict(
                certificate == null ? "" : text(certificate.getCommonName()),
                certificate == null ? "" : text(issuer(signature)),
                instant(signature.getClaimedSigningTime()),
                stampedAt(signature),
                text(signature.getReason()),
                text(signature.getFirstFieldName()),
                state(signature, report),
                whole,
                report.getIndication(signature.getId()) + (sub == null ? "" : "/" + sub));
    }

    private static SealVerdict.State state(SignatureWrapper signature, SimpleReport report) {
        if (!signature.isSignatureIntact() || !signature.isSignatureValid() || changed(signature)) {
            return SealVerdict.State.ALTERED;
        }
        if (report.isValid(signature.getId())) {
            return SealVerdict.State.INTACT;
        }
        return state(report.getSubIndication(signature.getId()));
    }

    private static boolean changed(SignatureWrapper signature) {
        return !signature.isSignatureByteRangeValid()
                || !signature.isPdfSignatureDictionaryConsistent()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty()
                || !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty();
    }

    private static SealVerdict.State state(@Nullable SubIndication sub) {
        if (sub == null) {
            return SealVerdict.State.UNREADABLE;
        }
        return switch (sub) {
            case HASH_FAILURE, SIG_CRYPTO_FAILURE, FORMAT_FAILURE -> SealVerdict.State.ALTERED;
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                SealVerdict.State.UNTRUSTED;
            case CHAIN_CONSTRAINTS_FAILURE, TRY_LATER -> SealVerdict.State.UNTRUSTED;
            case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> SealVerdict.State.EXPIRED;
            case NOT_YET_VALID -> SealVerdict.State.NOT_YET_VALID;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> SealVerdict.State.REVOKED;
            default -> SealVerdict.State.UNREADABLE;
        };
    }

    private static @Nullable Instant stampedAt(SignatureWrapper signature) {
        return signature.getSignatureTimestamps().stream()
                .filter(stamp -> stamp.isSignatureValid() && stamp.isMessageImprintDataIntact())
                .map(stamp -> stamp.getProductionTime().toInstant())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static @Nullable String issuer(SignatureWrapper signature) {
        var chain = signature.getCertificateChain();
        return chain.size() > 1 ? chain.get(1).getCommonName() : chain.get(0).getCertificateIssuerDN();
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
