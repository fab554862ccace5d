package bd.sabha.meeting;

import bd.sabha.directory.Viewer;
import bd.sabha.registry.Sheet;

/** A paper of each meeting, offered on its page and from the command line: notice, working paper, attendance sheet. */
public interface MeetingPaper {

    /** In which order they are offered. */
    int order();

    /** What it is called in addresses, in the keys of words, and as the kind of the document that is kept of it. */
    String name();

    /** As it would be printed now. */
    Sheet sheet(MeetingView meeting);

    /** Whether the viewer may send it to the members now. */
    default boolean maySend(MeetingView meeting, Viewer viewer) {
        return false;
    }

    /** Keeps it and sends it to the members; once. */
    default void send(MeetingView meeting) {
        throw new UnsupportedOperationException(name() + " goes out by itself");
    }
}
