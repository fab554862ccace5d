package bd.sabha.committee;

import bd.sabha.directory.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** What another module shows on a committee's page: its meetings, its decisions; beans, ordered by {@code @Order}. */
public interface CommitteeSection {

    /** A Thymeleaf fragment: meetings/section :: section */
    String fragment();

    /** The attributes that the fragment needs. */
    Map<String, Object> model(long committeeId, Viewer viewer);

    /** What the list of committees says about the committee's next meeting, when this section knows it. */
    default Optional<Upcoming> upcoming(long committeeId) {
        return Optional.empty();
    }

    /** A committee's next meeting. */
    record Upcoming(String path, int number, LocalDate on, LocalTime at) {}
}
