package bd.sabha.decision;

import bd.sabha.directory.Viewer;

/** Who may write into minutes now: the module that owns them answers. */
public interface MinutesEditing {

    boolean allows(Viewer viewer, long minutesId);
}
