package bd.sabha.reading.source;

import bd.sabha.reading.manuscript.Cues;
import bd.sabha.reading.manuscript.Excerpt;
import bd.sabha.reading.source.BijoyGlyphs.Glyph;
import bd.sabha.reading.source.BijoyGlyphs.Kind;
import bd.sabha.reading.source.BijoySyllable.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bangla as it was written before Unicode: bytes that are Latin letters and marks to every program, drawn as Bangla by the
 * typeface (SutonnyMJ and its kin). Only the typeface tells; a file without any is looked at for words that minutes have.
 */
public final class Bijoy {

    private static final BijoyGlyphs GLYPHS = BijoyGlyphs.standard();
    private static final Cues FONTS = Cues.of("fonts");
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 500;
    private static final int LONGEST_NAME = 100;
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern STYLE = Pattern.compile(
            "(?:[-,]|(?<=MJ)|(?<=ANSI))(?:Bold|Italic|Oblique|Regular|Normal|MT|PS|BI|Roman|,|-)*+$",
            Pattern.CASE_INSENSITIVE);

    private Bijoy() {}

    /** Whether this typeface draws Bangla for Latin letters. */
    public static boolean isFont(@Nullable String fontName) {
        if (fontName == null || fontName.length() > LONGEST_NAME) return false;
        if (KNOWN.size() > MOST_KNOWN) KNOWN.clear(); // names of fonts come from strangers
        return KNOWN.computeIfAbsent(fontName, Bijoy::isNameOfFont);
    }

    private static boolean isNameOfFont(String fontName) {
        var plain = SUBSET.matcher(fontName).replaceFirst("").replaceAll("[\\s_\"']", "");
        var name = STYLE.matcher(plain).replaceFirst("");
        if (FONTS.words("unicode-ending").stream().anyMatch(name::endsWith)) return false;
        var lower = name.toLowerCase(Locale.ROOT);
        return FONTS.words("bijoy").stream().anyMatch(font -> font.equalsIgnoreCase(name))
                || FONTS.words("bijoy-ending").stream().anyMatch(end -> lower.endsWith(end.toLowerCase(Locale.ROOT)));
    }

    public static String toUnicode(String bijoy) {
        return toUnicode(Excerpt.of(bijoy)).toString();
    }

    /** Whether a text without typefaces is certainly written so. */
    public static boolean looksLike(String text) {
        return BijoyText.looksLike(text);
    }

    /** In NFC; every character keeps the place of the drawing that it comes from. */
    public static Excerpt toUnicode(Excerpt bijoy) {
        var out = new Excerpt.Builder();
        var syllable = new BijoySyllable(out);
        var units = units(bijoy);
        for (int i = 0; i < units.size(); i++) {
            add(syllable, units.get(i), letter(units, i - 1), letter(units, i + 1));
        }
        syllable.end();
        return out.build().nfc();
    }

    /** @param glyph null: no drawing of theirs, a blank or Unicode already */
    private record Unit(@Nullable Glyph glyph, Piece piece) {

        Unit with(String text) {
            return new Unit(glyph, new Piece(text, piece.place(), piece.strong()));
        }
    }

    private static List<Unit> units(Excerpt bijoy) {
        var units = new ArrayList<Unit>();
        for (int at = 0; at < bijoy.length(); ) {
            int end = at + 2;
            var glyph = GLYPHS.of(bijoy, at, end);
            if (glyph == null) glyph = GLYPHS.of(bijoy, at, --end);
            var text = glyph == null ? Character.toString(bijoy.charAt(at)) : glyph.text();
            units.add(new Unit(glyph, new Piece(text, bijoy.place(at, end), bijoy.isStrong(at))));
            at = end;
        }
        return units;
    }

    private static @Nullable Glyph letter(List<Unit> units, int at) {
        var glyph = at < 0 || at >= units.size() ? null : units.get(at).glyph();
        return glyph == null || !glyph.isLetter() ? null : glyph;
    }

    private static void add(BijoySyllable syllable, Unit unit, @Nullable Glyph before, @Nullable Glyph after) {
        var glyph = unit.glyph();
        if (glyph == null) {
            syllable.other(unit.piece());
        } else if (glyph.alone() != null && isAlone(glyph.kind(), syllable, before, after)) {
            var alone = unit.with(glyph.alone()).piece();
            if (isLetter(glyph.alone())) syllable.letter(alone);
            else syllable.other(alone);
        } else {
            joined(syllable, glyph.kind(), unit.piece(), after);
        }
    }

    private static boolean isAlone(Kind kind, BijoySyllable syllable, @Nullable Glyph before, @Nullable Glyph after) {
        return switch (kind) {
            case WHOLE -> before == null && after == null;
            case FIRST -> after == null || after.kind() != Kind.WHOLE && after.kind() != Kind.SECOND;
            case SECOND -> !syllable.hasLetter();
            case AFTER -> !syllable.isBare();
            default -> false;
        };
    }

    private static void joined(BijoySyllable syllable, Kind kind, Piece piece, @Nullable Glyph after) {
        switch (kind) {
            case BEFORE -> syllable.before(piece);
            case WHOLE, FIRST -> syllable.letter(piece);
            case SECOND -> syllable.second(piece);
            case AFTER -> syllable.after(piece);
            case REPH -> syllable.reph(piece);
            case SIGN -> syllable.sign(piece);
            case HASANTA -> {
                if (after == null || after.kind() != Kind.SECOND) syllable.hasanta(piece, after != null);
            }
            case MARK -> syllable.other(piece);
        }
    }

    private static boolean isLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }
}
