package bd.sabha.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks DSS about the signatures of a PDF. */
final class PadesCheck {

    private static final Logger LOG = LoggerFactory.getLogger(PadesCheck.class);

    private static final int MOST_SIGNATURES = 20;

    private final List<X509Certificate> trusted;
    private final Instant at;

    PadesCheck(List<X509Certificate> trusted, Instant at) {
        this.trusted = trusted;
        this.at = at;
    }

    Verdict check(byte[] pdf) {
        try {
            if (signatures(pdf) > MOST_SIGNATURES) {
                return new Verdict(Verdict.State.UNREADABLE, List.of());
            }
            var reports = reports(pdf);
            var signatures = reports.getDiagnosticData().getSignatures().stream()
                    .sorted(Comparator.comparing(PadesCheck::end))
                    .toList();
            var seals = IntStream.range(0, signatures.size())
                    .mapToObj(i -> new SealReading(
                                    signatures.get(i), laterFields(signatures, i), reports.getSimpleReport(), pdf)
                            .verdict())
                    .toList();
            return new Verdict(state(seals), seals);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.info("a file that cannot be checked: {}", unreadable.toString());
            return new Verdict(Verdict.State.UNREADABLE, List.of());
        }
    }

    /** Each one is a whole file to DSS; nobody may make us read thousands. */
    private static int signatures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().size();
        }
    }

    /** What those who signed afterwards filled in. */
    private static Set<String> laterFields(List<SignatureWrapper> signatures, int index) {
        return signatures.subList(index + 1, signatures.size()).stream()
                .flatMap(later -> later.getSignatureFieldNames().stream())
                .collect(Collectors.toSet());
    }

    private Reports reports(byte[] pdf) {
        var anchors = new CommonTrustedCertificateSource();
        trusted.forEach(it -> anchors.addCertificate(new CertificateToken(it)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf", MimeTypeEnum.PDF));
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(false);
        try (var policy = Objects.requireNonNull(PadesCheck.class.getResourceAsStream("/signing/policy.xml"))) {
            return validator.validateDocument(policy);
        } catch (IOException broughtAlong) {
            throw new UncheckedIOException(broughtAlong);
        }
    }

    private static long end(SignatureWrapper signature) {
        var range = signature.getSignatureByteRange();
        return range == null || range.size() < 4
                ? 0
                : range.get(2).longValue() + range.get(3).longValue();
    }

    private static Verdict.State state(List<SealVerdict> seals) {
        if (seals.isEmpty()) {
            return Verdict.State.UNSIGNED;
        }
        if (seals.stream().anyMatch(PadesCheck::isBroken)) {
            return Verdict.State.ALTERED;
        }
        return seals.stream().allMatch(seal -> seal.state() == SealVerdict.State.INTACT)
                ? Verdict.State.INTACT
                : Verdict.State.UNTRUSTED;
    }

    private static boolean isBroken(SealVerdict seal) {
        return seal.state() == SealVerdict.State.ALTERED || seal.state() == SealVerdict.State.UNREADABLE;
    }
}
