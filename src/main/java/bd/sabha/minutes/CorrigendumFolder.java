package bd.sabha.minutes;

import bd.sabha.directory.Posts.Actor;
import bd.sabha.minutes.PrintedParts.Part;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A corrigendum and all that lies with it, as pages show it to a viewer.
 *
 * @param minutesTitle the title of the minutes that it corrects
 * @param parts of the minutes, that a correction can name
 * @param writable the viewer may write in it now
 * @param documentId the page as it left the office; null: not printed yet
 */
record CorrigendumFolder(
        Corrigendum corrigendum,
        String minutesTitle,
        CorrigendumPaper paper,
        Imprint imprint,
        List<Correction> corrections,
        List<Part> parts,
        boolean writable,
        List<Returned> returns,
        Trail trail,
        @Nullable Long documentId) {

    /** The chair gave the draft back. */
    record Returned(String remark, Instant at, Actor by) {}

    public long id() {
        return corrigendum.key();
    }

    public boolean signed() {
        return imprint.draft() == null;
    }
}
