package bd.sabha.memo;

import java.io.Serial;
import java.util.List;
import java.util.Locale;

/** Something that is no memo number, or no file of one; says what is wrong in the words of a message. */
public final class UnreadableMemo extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    UnreadableMemo(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Of the message. */
    public String key() {
        return key;
    }

    /** For the message, in the digits of that language. */
    public Object[] arguments(Locale language) {
        return arguments.stream()
                .map(argument -> MemoNumber.digits(argument.toString(), language))
                .toArray();
    }
}
