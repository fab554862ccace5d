package bd.sabha.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Locks keys with a passphrase and with the secret of this installation, both of them needed: whoever steals the
 * database cannot even try passphrases. AES-256-GCM; PBKDF2 makes each try slow.
 */
@Component
class Locks {

    private static final byte VERSION = 1;
    private static final int ITERATIONS = 100_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int MARK = 8;
    private static final int HEAD = 1 + MARK + SALT + NONCE;

    private final String secret;
    private final SecureRandom random = new SecureRandom();
    private byte @Nullable [] master;

    Locks(@Value("${sabha.signing.secret}") String secret) {
        this.secret = secret;
    }

    byte[] lock(byte[] bytes, String passphrase) {
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        var head = ByteBuffer.allocate(HEAD)
                .put(VERSION)
                .put(mark())
                .put(salt)
                .put(nonce)
                .array();
        var locked = crypt(Cipher.ENCRYPT_MODE, head, passphrase, bytes).orElseThrow();
        return ByteBuffer.allocate(HEAD + locked.length).put(head).put(locked).array();
    }

    /**
     * Empty: the passphrase is wrong.
     *
     * @throws SigningTrouble.LockedElsewhere when it was locked with another secret
     */
    Optional<byte[]> open(byte[] locked, String passphrase) {
        if (!isOurs(locked)) {
            throw new SigningTrouble.LockedElsewhere();
        }
        return crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(locked, HEAD),
                passphrase,
                Arrays.copyOfRange(locked, HEAD, locked.length));
    }

    /** Whether it was locked with this secret. */
    boolean isOurs(byte[] locked) {
        return locked.length >= HEAD && locked[0] == VERSION && Arrays.equals(mark(), slice(locked, 1, MARK));
    }

    private Optional<byte[]> crypt(int mode, byte[] head, String passphrase, byte[] bytes) {
        try {
            var slow = slowly(Normalizer.normalize(passphrase, Normalizer.Form.NFC), slice(head, 1 + MARK, SALT));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(mac(master(), slow), "AES"),
                    new GCMParameterSpec(128, slice(head, 1 + MARK + SALT, NONCE)));
            cipher.updateAAD(head);
            return Optional.of(cipher.doFinal(bytes));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException everyPlatformHasThem) {
            throw new IllegalStateException(everyPlatformHasThem);
        }
    }

    /** Tells one secret from another without telling it. */
    private byte[] mark() {
        try {
            return Arrays.copyOf(mac(master(), "mark".getBytes(StandardCharsets.UTF_8)), MARK);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private synchronized byte[] master() throws GeneralSecurityException {
        if (master == null) {
            master = slowly(secret, "sabha.signing".getBytes(StandardCharsets.UTF_8));
        }
        return master;
    }

    private static byte[] slowly(String words, byte[] salt) throws GeneralSecurityException {
        var spec = new PBEKeySpec(words.toCharArray(), salt, ITERATIONS, 256);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] mac(byte[] key, byte[] bytes) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(bytes);
    }

    private static byte[] slice(byte[] bytes, int from, int length) {
        return Arrays.copyOfRange(bytes, from, from + length);
    }
}
