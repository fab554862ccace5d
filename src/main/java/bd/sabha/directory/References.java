package bd.sabha.directory;

import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells why the database does not delete something: what refers to it. */
final class References {

    private static final String WORDS = "register.referred.";

    private References() {}

    /** The message for what refers to it, and for whatever has no words of its own. */
    static String[] words(DataIntegrityViolationException refused) {
        return new String[] {WORDS + table(refused), WORDS + "other"};
    }

    private static String table(DataIntegrityViolationException refused) {
        return refused.getMostSpecificCause() instanceof PSQLException cause
                        && cause.getServerErrorMessage() != null
                        && cause.getServerErrorMessage().getTable() != null
                ? cause.getServerErrorMessage().getTable()
                : "other";
    }
}
