package bd.sabha.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a post, as pages show it.
 *
 * @param charge REGULAR, ADDITIONAL_CHARGE, ACTING, CURRENT_CHARGE or SUBSTITUTE
 * @param toOn the last day; null: until further notice
 * @param absent whom a substitute covers; null: they hold the post themselves
 */
record Tenure(
        long id,
        long postId,
        long personId,
        String name,
        @Nullable String email,
        String charge,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable String absent) {

    public boolean isSubstitute() {
        return charge.equals("SUBSTITUTE");
    }

    boolean isRegular() {
        return charge.equals("REGULAR");
    }

    public boolean isOn(LocalDate day) {
        return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
    }
}
