package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;

/** A file, or the rest of it, cannot be read. */
final class Unreadable extends Exception {

    private final Reason reason;
    private final int line;

    Unreadable(Reason reason, int line) {
        super(reason.name());
        this.reason = reason;
        this.line = line;
    }

    Reason reason() {
        return reason;
    }

    /** 0: the whole file. */
    int line() {
        return line;
    }
}
