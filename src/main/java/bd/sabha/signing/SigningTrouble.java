package bd.sabha.signing;

import java.util.Arrays;

/** Why nothing can be signed, or a key not be kept, in words for whoever wants to. */
public abstract class SigningTrouble extends RuntimeException {

    /** What in a form is to be typed or chosen anew. */
    static final String PASSPHRASE = "passphrase";

    static final String FILE = "file";

    /** The passphrase of the key that is to be replaced. */
    static final String CURRENT = "current";

    private final String field;
    private final String key;
    private final transient Object[] arguments;

    SigningTrouble(String field, String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    /** passphrase or file. */
    public String field() {
        return field;
    }

    /** Of the words. */
    public String key() {
        return key;
    }

    /** What the words fill in: texts in the reader's language. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** The passphrase does not open the key. */
    public static final class WrongPassphrase extends SigningTrouble {
        WrongPassphrase() {
            this(PASSPHRASE);
        }

        WrongPassphrase(String field) {
            super(field, "signing.trouble.wrong-passphrase");
        }
    }

    /** Too many wrong passphrases; one may try again later. */
    public static final class TooManyTries extends SigningTrouble {
        TooManyTries() {
            this(PASSPHRASE);
        }

        TooManyTries(String field) {
            super(field, "signing.trouble.too-many-tries");
        }
    }

    /** The person has no key. */
    public static final class NoKey extends SigningTrouble {
        NoKey() {
            super(PASSPHRASE, "signing.trouble.no-key");
        }
    }

    /** The key was locked with another secret of this installation. */
    public static final class LockedElsewhere extends SigningTrouble {
        LockedElsewhere() {
            super(PASSPHRASE, "signing.trouble.locked-elsewhere");
        }
    }

    /** The certificate's time is over. */
    public static final class CertificateExpired extends SigningTrouble {
        CertificateExpired(String field, String owner, String until) {
            super(field, "signing.trouble.expired", owner, until);
        }
    }

    /** The certificate's time has not begun. */
    public static final class CertificateNotYetValid extends SigningTrouble {
        CertificateNotYetValid(String field, String owner, String from) {
            super(field, "signing.trouble.not-yet-valid", owner, from);
        }
    }

    /** No authority that is trusted here issued the certificate. */
    public static final class CertificateForeign extends SigningTrouble {
        CertificateForeign(String field, String owner, String issuer) {
            super(field, "signing.trouble.foreign", owner, issuer);
        }
    }

    /** The file or its certificate cannot be used at all: each kind has its words. */
    public static final class Unusable extends SigningTrouble {
        Unusable(String key, Object... arguments) {
            super(FILE, key, arguments);
        }
    }

    /** The certificate names somebody else; whoever knows better confirms it. */
    public static final class OwnerDiffers extends SigningTrouble {
        OwnerDiffers(String owner, String person) {
            super(FILE, "signing.trouble.owner-differs", owner, person);
        }
    }

    /** The authority that is to certify the time does not answer, or answers nonsense. */
    public static final class NoTimeStamp extends SigningTrouble {
        NoTimeStamp() {
            super(PASSPHRASE, "signing.trouble.no-time-stamp");
        }
    }
}
