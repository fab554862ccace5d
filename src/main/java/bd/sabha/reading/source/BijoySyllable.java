package bd.sabha.reading.source;

import bd.sabha.reading.Span;
import bd.sabha.reading.manuscript.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The drawings of one syllable in the order in which they are typed, which is that of the eye: a vowel sign that stands to the
 * left comes first, reph last. Unicode has them in the order of speech.
 */
final class BijoySyllable {

    private static final String HASANTA = "\u09cd";
    private static final String RA = "\u09b0";
    private static final String YA_PHALA = "\u09cd\u09af";
    private static final String JOINER = "\u200d";
    private static final String NON_JOINER = "\u200c";

    /** Some text with its place. */
    record Piece(String text, Span place, boolean strong) {}

    private final Excerpt.Builder out;
    private @Nullable Piece before;
    private @Nullable Piece reph;
    private final List<Piece> letters = new ArrayList<>();
    private final List<Piece> after = new ArrayList<>();
    private final List<Piece> signs = new ArrayList<>();

    BijoySyllable(Excerpt.Builder out) {
        this.out = out;
    }

    boolean hasLetter() {
        return !letters.isEmpty();
    }

    /** Whether a vowel sign could still be drawn beside its last letter. */
    boolean isBare() {
        return hasLetter() && after.isEmpty() && signs.isEmpty();
    }

    private boolean isOpen() {
        return hasLetter() && letters.get(letters.size() - 1).text().endsWith(HASANTA);
    }

    void before(Piece piece) {
        if (!isOpen() || before != null) end();
        before = piece;
    }

    void letter(Piece piece) {
        if (hasLetter() && !isOpen()) end();
        letters.add(piece);
    }

    void second(Piece piece) {
        boolean ra = letters.size() == 1
                && letters.get(0).text().equals(RA)
                && piece.text().equals(YA_PHALA);
        if (ra) letters.add(new Piece(JOINER, piece.place(), piece.strong()));
        letters.add(isOpen() ? new Piece(piece.text().substring(1), piece.place(), piece.strong()) : piece);
    }

    void reph(Piece piece) {
        if (hasLetter() && reph == null) reph = piece;
        else if (!hasLetter()) write(piece);
    }

    /** A vowel sign to the right or below; typed twice it is drawn on itself. */
    void after(Piece piece) {
        boolean twice = after.stream().anyMatch(other -> other.text().equals(piece.text()));
        if (hasLetter() && !twice) after.add(piece);
        else if (!twice) write(piece);
    }

    void sign(Piece piece) {
        if (hasLetter()) signs.add(piece);
        else write(piece);
    }

    /** A hasanta that is seen, unless a sign that was typed before these letters is still to be said after the next one. */
    void hasanta(Piece piece, boolean letterFollows) {
        if (!after.isEmpty()) return; // below a vowel sign it is a slip of the finger
        boolean joins = before != null && hasLetter();
        letters.add(letterFollows && !joins ? new Piece(HASANTA + NON_JOINER, piece.place(), piece.strong()) : piece);
        if (!joins) end();
    }

    /** What belongs to no syllable. */
    void other(Piece piece) {
        end();
        write(piece);
    }

    void end() {
        if (reph != null) write(reph);
        letters.forEach(this::write);
        if (before != null) write(before);
        after.forEach(this::write);
        signs.forEach(this::write);
        before = null;
        reph = null;
        letters.clear();
        after.clear();
        signs.clear();
    }

    private void write(@Nullable Piece piece) {
        var written = Objects.requireNonNull(piece);
        for (char c : written.text().toCharArray()) {
            out.add(c, written.place().from(), written.place().to(), written.strong());
        }
    }
}
