package bd.sabha.directory;

import org.jspecify.annotations.Nullable;

/** A place that every page's navigation leads to; modules contribute theirs as beans, ordered by {@code @Order}. */
public interface NavigationEntry {

    /** /tasks */
    String path();

    /** Key of the words that name it. */
    String label();

    default boolean shownTo(Viewer viewer) {
        return true;
    }

    /** Whether it is a tool of the sample set-up, shown apart from the navigation. */
    default boolean tool() {
        return false;
    }

    /** Something to tell beside the words, already in the reader's language: how many tasks, which date; null: none. */
    default @Nullable String note(Viewer viewer) {
        return null;
    }

    static NavigationEntry of(String path, String label) {
        return new Plain(path, label);
    }

    /** An entry that everybody sees. */
    record Plain(String path, String label) implements NavigationEntry {}
}
