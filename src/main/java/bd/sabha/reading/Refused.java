package bd.sabha.reading;

import java.util.List;

/** The file cannot be read, or is not minutes. Its words are {@code reading.refused.<reason in kebab-case>}. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;

    public Refused(Reason reason, String... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** Why. */
    public enum Reason {
        EMPTY,
        /** Argument: megabytes allowed. */
        TOO_BIG,
        /** Argument: characters allowed. */
        TOO_LONG,
        /** Argument: pages allowed. */
        TOO_MANY_PAGES,
        /** It unpacks to more than there is room for. */
        BOMB,
        TOO_SLOW,
        DAMAGED,
        LOCKED,
        MACROS,
        /** No text, pictures of pages only. */
        SCAN,
        PICTURE,
        OLD_WORD,
        /** Argument: what it is. */
        OTHER_FORMAT,
        FOREIGN,
        /** The bytes are no UTF-8 or UTF-16 text. */
        UNKNOWN_ENCODING,
        NOTICE,
        LETTER,
        NEWS,
        /** Text, but nothing that minutes have. */
        NOT_MINUTES
    }
}
