package bd.sabha.committee;

import bd.sabha.directory.Viewer;
import java.util.Set;

/** Says who may read a committee's papers besides its members; the modules that give people a part in them have a bean. */
public interface CommitteeReaders {

    /** The committees whose papers the viewer may read on that ground. */
    Set<Long> readable(Viewer viewer);
}
