package bd.sabha.implementer;

import bd.sabha.implementer.Resolution.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands the expressions with which minutes name implementers, in one picture of the register. Thread-safe. */
public final class Expressions {

    private final RegisterPicture register;

    public Expressions(RegisterPicture register) {
        this.register = register;
    }

    public RegisterPicture register() {
        return register;
    }

    /**
     * @param words one expression, in Bangla or English
     * @param ownOfficeId the office whose meeting says it: the scope where none is written; null: none
     */
    public Resolution resolve(String words, @Nullable Long ownOfficeId) {
        return new Resolution(
                words,
                Kind.UNKNOWN,
                List.of(),
                List.of(new Question(Question.Reason.UNKNOWN_WORDS, words, List.of(), List.of())));
    }
}
