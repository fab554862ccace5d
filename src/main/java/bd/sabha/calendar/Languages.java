package bd.sabha.calendar;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The two languages that Sabha speaks: Bangla first. */
public final class Languages {

    /** What papers and mails are written in, and what a reader gets who asked for nothing else. */
    public static final Locale BANGLA = Locale.forLanguageTag("bn");

    public static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {}

    /** The language of who reads the current request's page; Bangla where nobody does, as in a process step. */
    public static Locale reader() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return locale != null && ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : BANGLA;
    }

    /** Whether the reader wants English. */
    public static boolean english() {
        return reader().equals(ENGLISH);
    }
}
