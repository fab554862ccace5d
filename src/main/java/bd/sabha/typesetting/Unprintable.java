package bd.sabha.typesetting;

/** Why a page cannot be printed; nothing has been written then. */
public abstract class Unprintable extends RuntimeException {

    Unprintable(String message) {
        super(message);
    }

    Unprintable(String message, Throwable cause) {
        super(message, cause);
    }
}
