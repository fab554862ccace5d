package bd.sabha.registry;

import bd.sabha.directory.Viewer;
import java.util.List;

/** Whose papers a viewer may read: what lists and searches documents asks for all of them at once. */
public interface Shelves {

    /** By name, in the reader's language. */
    List<Shelf> of(Viewer viewer);

    /** The papers of one committee. */
    record Shelf(long committeeId, String name) {}
}
