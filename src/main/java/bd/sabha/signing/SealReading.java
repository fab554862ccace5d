package bd.sabha.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What DSS found out about a signature, in the few states that people care for. */
final class SealReading {

    private final SignatureWrapper signature;
    private final Set<String> laterFields;
    private final SimpleReport report;
    private final byte[] pdf;

    /** @param laterFields those in which others signed afterwards */
    SealReading(SignatureWrapper signature, Set<String> laterFields, SimpleReport report, byte[] pdf) {
        this.signature = signature;
        this.laterFields = laterFields;
        this.report = report;
        this.pdf = pdf;
    }

    SealVerdict verdict() {
        var certificate = signature.getSigningCertificate();
        var sub = report.getSubIndication(signature.getId());
        return new SealVerdict(
                certificate == null ? "" : text(certificate.getCommonName()),
                certificate == null ? "" : text(issuer()),
                instant(signature.getClaimedSigningTime()),
                stampedAt(),
                text(signature.getReason()),
                text(signature.getFirstFieldName()),
                state(),
                isWhole(),
                report.getIndication(signature.getId()) + (sub == null ? "" : "/" + sub));
    }

    private boolean isWhole() {
        var range = signature.getSignatureByteRange();
        return range != null
                && range.size() == 4
                && range.get(2).longValue() + range.get(3).longValue() == pdf.length;
    }

    private SealVerdict.State state() {
        if (!signature.isSignatureIntact() || !signature.isSignatureValid() || isChanged()) {
            return SealVerdict.State.ALTERED;
        }
        if (report.isValid(signature.getId())) {
            return SealVerdict.State.INTACT;
        }
        var state = state(report.getSubIndication(signature.getId()));
        return state == SealVerdict.State.EXPIRED && wasSignedInTime() ? SealVerdict.State.INTACT : state;
    }

    private boolean isChanged() {
        return !signature.isSignatureByteRangeValid()
                || !signature.isPdfSignatureDictionaryConsistent()
                || !SignatureGap.isClean(pdf, signature.getSignatureByteRange())
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty()
                || !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty()
                || !laterFields.containsAll(signature.getModifiedFieldNames())
                || isFollowedByMore();
    }

    /** After the last signature nothing may follow but what proves it: revocation lists and time stamps. */
    private boolean isFollowedByMore() {
        return laterFields.isEmpty()
                && !isWhole()
                && (signature.getPdfExtensionChanges().isEmpty()
                        || !signature.getPdfSignatureOrFormFillChanges().isEmpty());
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

    /** Told by an authority that is trusted here. */
    private @Nullable Instant stampedAt() {
        return signature.getSignatureTimestamps().stream()
                .filter(stamp -> report.getIndication(stamp.getId()) == Indication.PASSED)
                .map(stamp -> stamp.getProductionTime().toInstant())
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** A certified time proves that the certificate was good then, however long ago it expired. */
    private boolean wasSignedInTime() {
        var certificate = signature.getSigningCertificate();
        var stamped = stampedAt();
        return certificate != null
                && stamped != null
                && !stamped.isBefore(certificate.getNotBefore().toInstant())
                && !stamped.isAfter(certificate.getNotAfter().toInstant());
    }

    private @Nullable String issuer() {
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
