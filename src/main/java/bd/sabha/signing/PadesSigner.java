package bd.sabha.signing;

import bd.sabha.calendar.Format;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** Signs a PDF with DSS: PAdES baseline B, with a certified time T. */
final class PadesSigner {

    private static final int SIGNATURE_BYTES = 8_192;
    private static final int TIME_STAMP_BYTES = 16_384;

    private final String tsa;

    /** @param tsa where times are certified; empty: nowhere */
    PadesSigner(String tsa) {
        this.tsa = tsa;
    }

    byte[] sign(byte[] pdf, UnlockedKey key, Seal seal, byte[] stamp) {
        var service = new PAdESService(verifier(key));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        if (!tsa.isEmpty()) {
            service.setTspSource(new TimeStampSource(tsa));
        }
        var document = new InMemoryDocument(pdf, "document.pdf", MimeTypeEnum.PDF);
        var parameters = parameters(key, seal, stamp);
        var asked = service.getDataToSign(document, parameters);
        var signed = service.signDocument(document, parameters, value(asked, key.key(), parameters));
        return DSSUtils.toByteArray(signed);
    }

    /** Whoever checks knows the authority, or does not trust it; the file need not carry its certificate. */
    private static CommonCertificateVerifier verifier(UnlockedKey key) {
        var authority = new CommonTrustedCertificateSource();
        if (key.chain().size() > 1) {
            authority.addCertificate(
                    new CertificateToken(key.chain().get(key.chain().size() - 1)));
        }
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(authority);
        verifier.setAIASource(null);
        return verifier;
    }

    private PAdESSignatureParameters parameters(UnlockedKey key, Seal seal, byte[] stamp) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(tsa.isEmpty() ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(digest(key.chain().get(0)));
        var chain = key.chain().stream().map(CertificateToken::new).toList();
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(seal.at()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(Format.DHAKA));
        parameters.setSignerName(seal.name());
        parameters.setReason(seal.reason());
        parameters.setContentSize(size(chain));
        parameters.setImageParameters(image(seal, stamp));
        return parameters;
    }

    private int size(List<CertificateToken> chain) {
        return SIGNATURE_BYTES
                + chain.stream().mapToInt(it -> it.getEncoded().length).sum()
                + (tsa.isEmpty() ? 0 : TIME_STAMP_BYTES);
    }

    private static SignatureImageParameters image(Seal seal, byte[] stamp) {
        var field = new SignatureFieldParameters();
        field.setFieldId(seal.place().name());
        var image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(stamp, "stamp.png", MimeTypeEnum.PNG));
        image.setImageScaling(ImageScaling.STRETCH);
        image.setFieldParameters(field);
        return image;
    }

    private static SignatureValue value(ToBeSigned asked, PrivateKey key, PAdESSignatureParameters parameters) {
        var algorithm = SignatureAlgorithm.getAlgorithm(
                EncryptionAlgorithm.forKey(parameters.getSigningCertificate().getPublicKey()),
                parameters.getDigestAlgorithm());
        try {
            var signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key);
            signature.update(asked.getBytes());
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException keyWasTriedBefore) {
            throw new IllegalStateException(keyWasTriedBefore);
        }
    }

    private static DigestAlgorithm digest(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof java.security.interfaces.ECPublicKey ec
                        && ec.getParams().getCurve().getField().getFieldSize() > 256
                ? DigestAlgorithm.SHA512
                : DigestAlgorithm.SHA256;
    }
}
