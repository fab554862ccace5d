package bd.sabha.registry;

import bd.sabha.directory.Viewer;
import bd.sabha.workflow.Subject;

/** Says, for the module that owns a subject, who may read the documents kept of it; one yes is enough. */
public interface DocumentAccess {

    boolean allows(Viewer viewer, Subject subject);
}
