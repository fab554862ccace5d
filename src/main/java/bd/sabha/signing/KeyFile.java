package bd.sabha.signing;

import bd.sabha.signing.SigningTrouble.Unusable;
import bd.sabha.signing.SigningTrouble.WrongPassphrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A PKCS#12 file: a key with its certificates, locked by a passphrase. */
final class KeyFile {

    private static final int MOST_BYTES = 1 << 20;

    private KeyFile() {}

    /**
     * The keys in it, each with its certificates and with all the others of the file after them.
     *
     * @throws SigningTrouble when it cannot be read, or there is none
     */
    static List<KeyWithChain> read(byte[] bytes, String passphrase) {
        if (bytes.length == 0) {
            throw new Unusable("signing.trouble.file-empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unusable("signing.trouble.file-big");
        }
        if (passphrase.isEmpty()) {
            throw new WrongPassphrase();
        }
        var secret = passphrase.toCharArray();
        try {
            var keys = keys(opened(bytes, secret), secret);
            if (keys.isEmpty()) {
                throw new Unusable("signing.trouble.file-without-key");
            }
            return keys;
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    private static KeyStore opened(byte[] bytes, char[] secret) {
        try {
            return store(bytes, secret, KeyStore.getInstance("PKCS12"));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            if (isPlain(secret) && e.getCause() instanceof UnrecoverableKeyException) {
                throw new WrongPassphrase();
            }
            return openedOtherwise(bytes, secret);
        }
    }

    /** The platform's reader takes no letters but plain ones in a passphrase, and does not know the newest files. */
    private static KeyStore openedOtherwise(byte[] bytes, char[] secret) {
        try {
            return store(bytes, secret, KeyStore.getInstance("PKCS12", new BouncyCastleProvider()));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            if (String.valueOf(e.getMessage()).contains("wrong password")) {
                throw new WrongPassphrase();
            }
            throw new Unusable("signing.trouble.file-unreadable");
        }
    }

    private static KeyStore store(byte[] bytes, char[] secret, KeyStore empty)
            throws IOException, GeneralSecurityException {
        empty.load(new ByteArrayInputStream(bytes), secret);
        return empty;
    }

    private static boolean isPlain(char[] secret) {
        return new String(secret).chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    }

    private static List<KeyWithChain> keys(KeyStore store, char[] secret) {
        try {
            var others = certificates(store);
            var keys = new ArrayList<KeyWithChain>();
            for (var alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, secret) instanceof PrivateKey key) {
                    var chain = new ArrayList<X509Certificate>(chain(store, alias));
                    chain.addAll(others);
                    if (!chain.isEmpty()) {
                        keys.add(new KeyWithChain(key, chain.stream().distinct().toList()));
                    }
                }
            }
            return keys;
        } catch (UnrecoverableKeyException wrong) {
            throw new WrongPassphrase();
        } catch (GeneralSecurityException unreadable) {
            throw new Unusable("signing.trouble.file-unreadable");
        }
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        var chain = store.getCertificateChain(alias);
        return chain == null ? List.of() : x509(List.of(chain));
    }

    private static List<X509Certificate> certificates(KeyStore store) throws GeneralSecurityException {
        var found = new ArrayList<X509Certificate>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.isCertificateEntry(alias)) {
                found.addAll(x509(List.of(store.getCertificate(alias))));
            } else {
                found.addAll(chain(store, alias));
            }
        }
        return found;
    }

    private static List<X509Certificate> x509(List<java.security.cert.Certificate> some) {
        return some.stream()
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .toList();
    }
}
