package bd.sabha.typesetting;

import bd.sabha.typesetting.font.Typeface;
import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Prints pages of XHTML and CSS as PDF/A-2a and PDF/UA-1, with Bangla as it has to look. One is enough for a whole
 * application: it may be used by many threads at once.
 */
public final class Typesetter {

    /** What the longest document needs; others wait until there is room for them. */
    private static final long MEMORY = 256L << 20;

    private static final int AT_ONCE =
            (int) Math.max(1, Math.min(4, Runtime.getRuntime().maxMemory() / MEMORY));

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Typeface typeface;
    private final Semaphore press = new Semaphore(AT_ONCE, true);

    private Typesetter(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Sets in Noto Serif Bengali, which is on the class path; loaded when first asked for. */
    public static Typesetter standard() {
        return Standard.TYPESETTER;
    }

    /**
     * Prints a whole page: every text in it, in families 'Sabha Serif' and, for page counters, 'Sabha Digits'.
     *
     * @throws Unprintable with the reason, and nothing is written
     */
    public Print print(String xhtml) {
        press.acquireUninterruptibly();
        try {
            return new Impression(Manuscript.read(xhtml), typeface).print();
        } finally {
            press.release();
        }
    }

    /** The characters that cannot be printed, in the order of the text, each once. */
    public List<Integer> missing(String text) {
        return typeface.missing(text);
    }

    private static final class Standard {
        static final Typesetter TYPESETTER = new Typesetter(Typeface.fromClassPath(
                "/fonts/NotoSerifBengali_400Regular.ttf", "/fonts/NotoSerifBengali_700Bold.ttf"));
    }
}
