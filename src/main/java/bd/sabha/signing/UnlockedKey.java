package bd.sabha.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A person's key, open for as long as somebody holds this object; it says nothing of itself but whose it is. */
public final class UnlockedKey {

    private final long personId;
    private final Certificate certificate;
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    UnlockedKey(long personId, Certificate certificate, PrivateKey key, List<X509Certificate> chain) {
        this.personId = personId;
        this.certificate = certificate;
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    public long personId() {
        return personId;
    }

    public Certificate certificate() {
        return certificate;
    }

    PrivateKey key() {
        return key;
    }

    /** Its own certificate first. */
    List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public String toString() {
        return "key of person " + personId;
    }
}
