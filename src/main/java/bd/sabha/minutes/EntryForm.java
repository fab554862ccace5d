package bd.sabha.minutes;

import bd.sabha.distribution.Dispatches.Purpose;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a distribution list as it was typed.
 *
 * @param postId null: an addressee outside
 * @param addressee as printed; empty: the post's own name
 * @param request what this copy alone asks; empty: nothing
 */
record EntryForm(@Nullable Long postId, String addressee, String email, Purpose purpose, String request) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

    EntryForm {
        addressee = Words.tidy(Objects.requireNonNullElse(addressee, ""));
        email = Words.tidy(Objects.requireNonNullElse(email, ""));
        purpose = Objects.requireNonNullElse(purpose, Purpose.FOR_INFORMATION);
        request = Words.tidy(Objects.requireNonNullElse(request, ""));
    }

    /** What is wrong with it: by field the key of the words that say so. */
    Map<String, String> problems() {
        var problems = new HashMap<String, String>();
        if (postId == null && addressee.isEmpty()) {
            problems.put("addressee", "minutes.problem.addressee");
        }
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            problems.put("email", "minutes.problem.email");
        }
        return problems;
    }

    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("postId", postId == null ? "" : postId.toString());
        values.put("addressee", addressee);
        values.put("email", email);
        values.put("purpose", purpose.name());
        values.put("request", request);
        return values;
    }
}
