package bd.sabha.minutes;

import bd.sabha.directory.Posts.Actor;
import bd.sabha.minutes.SigningTasks.Means;
import bd.sabha.registry.Rendition;
import bd.sabha.registry.Signatures.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a paper from its signature on, and what the viewer may do about it.
 *
 * @param path of the paper: /minutes/42
 * @param scans of what was signed on paper, beside the document
 * @param corrigenda of minutes
 * @param correctable the viewer may begin a corrigendum
 * @param means with what the viewer signs now; null: they are not asked to
 * @param scanAsked the viewer is asked for a scan
 * @param taken the paper that they were taken in from; null: they were written here
 * @param missing characters that cannot be printed; empty: all can
 */
record Trail(
        String path,
        List<Signature> signatures,
        List<Rendition> scans,
        List<Line> corrigenda,
        boolean correctable,
        @Nullable Means means,
        boolean scanAsked,
        @Nullable Taken taken,
        String missing) {

    /** Who took them in, and where the file lies. */
    record Taken(Actor by, Instant at, long documentId) {}

    /** @param memo number and date of a corrigendum that went out; null: a draft */
    record Line(long id, int number, @Nullable String memo, @Nullable LocalDate issuedOn) {}

    public boolean correcting() {
        return correctable || !corrigenda.isEmpty();
    }
}
