package bd.sabha.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;

/** Private keys as bytes. */
final class PrivateKeys {

    private PrivateKeys() {}

    static PrivateKey read(String algorithm, byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException wasWrittenHere) {
            throw new IllegalStateException(wasWrittenHere);
        }
    }
}
