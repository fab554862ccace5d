package bd.sabha.word;

import org.jspecify.annotations.Nullable;

/** A sheet that cannot be written as a document; the message says why. */
public class Unwritable extends IllegalArgumentException {

    Unwritable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
