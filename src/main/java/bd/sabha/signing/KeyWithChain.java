package bd.sabha.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key with its certificate first, then those of whoever vouches for it. */
record KeyWithChain(PrivateKey key, List<X509Certificate> chain) {

    KeyWithChain {
        chain = List.copyOf(chain);
    }

    X509Certificate own() {
        return chain.get(0);
    }

    @Override
    public String toString() {
        return "key of " + own().getSubjectX500Principal();
    }
}
