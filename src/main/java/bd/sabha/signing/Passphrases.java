package bd.sabha.signing;

import java.util.Optional;

/** What a new passphrase must be like. */
final class Passphrases {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private Passphrases() {}

    record Unfit(String field, String message) {}

    static Optional<Unfit> wrong(String passphrase, String again) {
        var letters = passphrase.strip().codePointCount(0, passphrase.strip().length());
        if (letters < SHORTEST || letters > LONGEST) {
            return Optional.of(new Unfit(SigningTrouble.PASSPHRASE, "signing.key.passphrase.length"));
        }
        return passphrase.equals(again)
                ? Optional.empty()
                : Optional.of(new Unfit("again", "signing.key.passphrase.different"));
    }
}
