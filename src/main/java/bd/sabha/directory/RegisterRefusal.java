package bd.sabha.directory;

import bd.sabha.calendar.Format;
import java.io.Serial;
import java.util.List;
import org.springframework.validation.Errors;

/** What the register does not take, said in the words of a message. */
final class RegisterRefusal extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    /** @param field of the form beside which it is said @param key of the message @param arguments words and {@link Day}s */
    RegisterRefusal(String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    void tell(Errors errors, Format format) {
        var words = arguments.stream()
                .map(argument -> argument instanceof Day day ? format.date(day.on()) : argument)
                .toArray();
        errors.rejectValue(field, key, words, null);
    }
}
