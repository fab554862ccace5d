package bd.sabha.signing;

import bd.sabha.signing.SigningTrouble.Unusable;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** Whether a key can sign documents at all: of a kind that is known, strong enough, meant for it, and its certificate's. */
final class Fitness {

    private static final int SMALLEST_RSA = 2048;
    private static final int SMALLEST_EC = 256;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private Fitness() {}

    /** @throws SigningTrouble when it cannot */
    static void check(KeyWithChain given) {
        var owner = CommonNames.of(given.own().getSubjectX500Principal());
        var usage = given.own().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new Unusable("signing.trouble.key-usage", owner);
        }
        if (!isStrong(given)) {
            throw new Unusable("signing.trouble.key-weak", owner);
        }
        if (!isOfItsCertificate(given)) {
            throw new Unusable("signing.trouble.key-of-another", owner);
        }
    }

    private static boolean isStrong(KeyWithChain given) {
        if (given.own().getSigAlgName().matches("(?i).*(MD2|MD5|SHA1)with.*")) {
            return false;
        }
        if (given.own().getPublicKey() instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= SMALLEST_RSA;
        }
        return given.own().getPublicKey() instanceof ECPublicKey ec
                && ec.getParams().getCurve().getField().getFieldSize() >= SMALLEST_EC;
    }

    private static boolean isOfItsCertificate(KeyWithChain given) {
        try {
            var signature = Signature.getInstance(
                    given.own().getPublicKey() instanceof RSAPublicKey ? "SHA256withRSA" : "SHA256withECDSA");
            var words = given.own().getSignature();
            signature.initSign(given.key());
            signature.update(words);
            var signed = signature.sign();
            signature.initVerify(given.own().getPublicKey());
            signature.update(words);
            return signature.verify(signed);
        } catch (GeneralSecurityException differ) {
            return false;
        }
    }
}
