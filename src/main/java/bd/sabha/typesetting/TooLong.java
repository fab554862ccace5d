package bd.sabha.typesetting;

/** More than fits into a document: text, pages or different word parts. */
public class TooLong extends Unprintable {

    private final long limit;

    TooLong(String what, long limit) {
        super("The document is too long: more than " + limit + " " + what);
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
