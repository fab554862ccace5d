package bd.sabha.registry;

import bd.sabha.directory.Viewer;
import java.util.List;
import java.util.Optional;

/** Whose papers a viewer may read: what lists and searches documents asks for all of them at once. */
public interface Shelves {

    /** By name, in the reader's language. */
    List<Shelf> of(Viewer viewer);

    /** Whose papers these are, as everybody may know: জেলা আইসিটি কমিটি, জেলা প্রশাসকের কার্যালয়, বাগেরহাট. */
    Optional<String> owner(long committeeId);

    /** The papers of one committee. */
    record Shelf(long committeeId, String name) {}
}
