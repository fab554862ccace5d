package bd.sabha.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the register says of a post itself.
 *
 * @param aliases its other designations, old and short ones
 * @param liaisonId of a post outside: the post that does its work in Sabha
 */
record PostFacts(
        long id,
        long officeId,
        String designation,
        String designationEn,
        List<String> aliases,
        boolean head,
        @Nullable String email,
        @Nullable Long liaisonId,
        long version) {}
