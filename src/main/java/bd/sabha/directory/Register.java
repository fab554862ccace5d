package bd.sabha.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters offices, posts, people, incumbencies and accounts. Each method returns the new row's id. */
@Component
public class Register {

    /** On what ground somebody holds a post. */
    public enum Charge {
        REGULAR,
        ADDITIONAL_CHARGE,
        ACTING,
        CURRENT_CHARGE
    }

    /** @param layer ministry 1, directorate 2, division 4, district 5, upazila 6 */
    public long office(
            @Nullable Long parentId,
            int layer,
            String name,
            String nameEn,
            String place,
            String placeEn,
            @Nullable String email) {
        throw new UnsupportedOperationException();
    }

    /** @param head whether the post heads its office */
    public long post(long officeId, String designation, String designationEn, boolean head, @Nullable String email) {
        throw new UnsupportedOperationException();
    }

    public long person(String name, String nameEn, @Nullable String email) {
        throw new UnsupportedOperationException();
    }

    /** The person holds the post from that day on, until further notice. */
    public long appoint(long postId, long personId, Charge charge, LocalDate fromOn) {
        throw new UnsupportedOperationException();
    }

    /** @param password null: none yet; it is set through a one-time link */
    public long account(long personId, String username, @Nullable String password, boolean administrator) {
        throw new UnsupportedOperationException();
    }
}
