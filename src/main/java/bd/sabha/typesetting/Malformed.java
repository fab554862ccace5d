package bd.sabha.typesetting;

/** Not a well-formed page, or one that refers to something outside of itself. */
public class Malformed extends Unprintable {

    Malformed(String message) {
        super(message);
    }

    Malformed(String message, Throwable cause) {
        super(message, cause);
    }
}
