package bd.sabha.word;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.extend.lib.DOMTreeResolver;
import com.openhtmltopdf.css.newmatch.Matcher;
import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.Ruleset;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The style sheets of the page itself, for print, after those that every page has: the same that set the PDF. */
final class Sheets implements StylesheetFactory {

    private static final String OF_EVERY_PAGE = "/resources/css/XhtmlNamespaceHandler.css";

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}", Pattern.CASE_INSENSITIVE);

    private Sheets() {}

    static Matcher of(Document document) {
        var factory = new Sheets();
        var sheets = new ArrayList<Stylesheet>();
        sheets.add(parse(
                new InputStreamReader(
                        Objects.requireNonNull(CSSParser.class.getResourceAsStream(OF_EVERY_PAGE)),
                        StandardCharsets.UTF_8),
                StylesheetInfo.USER_AGENT));
        var styles = document.getElementsByTagName("style");
        for (var i = 0; i < styles.getLength(); i++) {
            if (styles.item(i) instanceof Element style && printed(style.getAttribute("media"))) {
                sheets.add(parse(withoutAddresses(style.getTextContent()), StylesheetInfo.AUTHOR));
            }
        }
        return new Matcher(new DOMTreeResolver(), new Attributes(), factory, sheets, "print");
    }

    private static boolean printed(String media) {
        var lower = media.toLowerCase(Locale.ROOT);
        return lower.isBlank() || lower.contains("all") || lower.contains("print");
    }

    private static Stylesheet parse(Reader css, int origin) {
        try {
            return parser().parseStylesheet("sheet", origin, css);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be understood is left out, as in a browser. */
    private static CSSParser parser() {
        return new CSSParser((uri, message) -> {});
    }

    /** Typefaces and pictures from elsewhere, which nobody fetches and of which the parser would ask a renderer. */
    private static Reader withoutAddresses(String css) {
        return new StringReader(FONT_FACE.matcher(css).replaceAll("").replaceAll("(?i)url\\([^)]*\\)", "none"));
    }

    @Override
    public Stylesheet parse(Reader reader, StylesheetInfo info) {
        return parse(reader, info.getOrigin());
    }

    /** Of an attribute; the parser's own way wants a renderer. */
    @Override
    public Ruleset parseStyleDeclaration(int origin, String declaration) {
        return parse(withoutAddresses("*{" + declaration + "}"), origin).getContents().stream()
                .filter(Ruleset.class::isInstance)
                .map(Ruleset.class::cast)
                .findFirst()
                .orElseGet(() -> new Ruleset(origin));
    }

    /** Nothing is fetched. */
    @Override
    public @Nullable Stylesheet getStylesheet(StylesheetInfo info) {
        return null;
    }
}
