package bd.sabha.committee;

import bd.sabha.directory.Viewer;

/** Says who may read a committee's papers besides its members; the modules that give people a part in them have a bean. */
public interface CommitteeReaders {

    boolean mayRead(long committeeId, Viewer viewer);
}
