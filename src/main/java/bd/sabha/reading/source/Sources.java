package bd.sabha.reading.source;

import bd.sabha.reading.Budget;
import bd.sabha.reading.Refused;
import bd.sabha.reading.Refused.Reason;
import bd.sabha.reading.SourceFile;
import bd.sabha.reading.manuscript.Manuscript;

/** Opens a file of whatever format it is, by what it contains and never by its name, within bounds of size and time. */
public final class Sources {

    private static final int MOST_MEGABYTES = 20;

    /** Larger files are refused. */
    public static final int MOST_BYTES = MOST_MEGABYTES << 20;

    static final int MOST_CHARACTERS = 2_000_000;

    private Sources() {}

    /** @throws Refused when it is not of a format that has text, or too much of it */
    public static Manuscript open(SourceFile file, Budget budget) throws Refused {
        if (file.bytes().length > MOST_BYTES) {
            throw new Refused(Reason.TOO_BIG, Integer.toString(MOST_MEGABYTES));
        }
        try {
            var manuscript = source(Format.of(file.bytes())).read(file, budget);
            if (manuscript.text().length() > MOST_CHARACTERS) throw tooLong();
            if (manuscript.blocks().isEmpty()) throw new Refused(Reason.EMPTY);
            return manuscript;
        } catch (Budget.Exhausted overrun) {
            throw new Refused(Reason.TOO_SLOW);
        }
    }

    private static Source source(Format format) {
        return switch (format) {
            case TEXT -> new TextSource();
            case DOCX -> new DocxSource();
            case PDF -> new PdfSource();
        };
    }

    static Refused tooLong() {
        return new Refused(Reason.TOO_LONG, Integer.toString(MOST_CHARACTERS));
    }
}
