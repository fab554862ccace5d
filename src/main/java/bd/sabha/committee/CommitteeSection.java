package bd.sabha.committee;

import bd.sabha.directory.Viewer;
import java.util.Map;

/** What another module shows on a committee's page: its meetings, its decisions; beans, ordered by {@code @Order}. */
public interface CommitteeSection {

    /** A Thymeleaf fragment: meetings/section :: section */
    String fragment();

    /** The attributes that the fragment needs. */
    Map<String, Object> model(long committeeId, Viewer viewer);
}
